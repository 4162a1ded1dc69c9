import { recordById, recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing, nested } from '../support/example.ts'

/** Words that tell of an office as left, in the languages of most sources. */
const left = [
  /\b(?:former|ex-|resign(?:ed|s|ation)|recall(?:ed|s)?|dismiss(?:ed|es|al)|sacked|stepped down|had served)\b/i,
  /\brelieved of\b/i,
  /(?<!\p{L})(?:экс-|бывш|отозван|освобожд[её]н|уволен|подал в отставку|ушел в отставку|ушёл в отставку)/iu,
]
const tellsOfLeaving = (text: string): boolean => left.some((words) => words.test(text))

const jane = (phrase: string) =>
  `name: Jane Example\n${citing({}, 'name')}${nested('tenures', { chair: `office: Chair\nof: body/example-council\nattested: ["2018-10-10"]\n${citing({ phrase }, 'office', 'of', 'attested')}` })}`

export const attestedInOffice: Rule = {
  id: 'attested-in-office',
  summary: 'A page that tells of somebody as recalled, dismissed or former does not attest them in office on its day.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'tenure').flatMap(({ id, evidence }) =>
      evidence.flatMap(({ source, phrase, supports }, position) => {
        if (!supports.some((path) => path.startsWith('attested'))) return []
        const words = [phrase, recordById(dataset, source)?.title ?? ''].find(tellsOfLeaving)
        if (words === undefined) return []
        const message = `“${words}” tells of an office left`
        const tip = 'let it support end, or cite a page that shows the person in office that day'
        return [{ ...locate(id, ['evidence', position, 'supports']), message, tip }]
      }),
    ),
  passes: { 'persons/jane-example.yaml': jane('Chair Jane Example opened the meeting') },
  fails: { 'persons/jane-example.yaml': jane('Jane Example was recalled as Chair') },
}
