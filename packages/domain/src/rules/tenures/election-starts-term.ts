import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing, nested } from '../support/example.ts'

/** Words that tell of the vote or the act by which somebody comes to an office, and not of one who keeps it. */
const comesToOffice = [
  /\b(?:was|were|been|is|unanimously|newly) (?:elected|appointed)\b/i,
  /(?<!\p{L})(?:избран|назначен)(?:а|ы|о)?(?!\p{L})/iu,
]

const jane = (start: string, phrase: string) =>
  `name: Jane Example\n${citing({}, 'name')}${nested('tenures', { chair: `office: Chair\nof: body/example-council\n${start}attested: ["2018-10-10"]\n${citing({ phrase }, 'office', 'of', 'attested', ...(start === '' ? [] : ['start']))}` })}`

export const electionStartsTerm: Rule = {
  id: 'election-starts-term',
  summary: 'A page that shows somebody in office on the day of the election or appointment dates the start.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'tenure').flatMap(({ id, start, evidence }) =>
      evidence.flatMap(({ phrase, supports }, position) => {
        if (start !== null || !supports.some((path) => path.startsWith('attested'))) return []
        if (!comesToOffice.some((words) => words.test(phrase))) return []
        const message = `“${phrase}” tells how the term began, and the term has no start`
        const tip = 'give it a start that this page supports: nobody holds an office before the vote'
        return [{ ...locate(id, ['evidence', position, 'supports']), message, tip }]
      }),
    ),
  passes: { 'persons/jane-example.yaml': jane('start: "2018-10-10"\n', 'Jane Example was elected Chair') },
  fails: { 'persons/jane-example.yaml': jane('', 'Jane Example was elected Chair') },
}
