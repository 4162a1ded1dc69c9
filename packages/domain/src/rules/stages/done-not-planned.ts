import { allRecords } from '../../dataset.ts'
import { evidenceOfRecord } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

/** Words that tell of an act as done, in the languages of most sources. */
const done = [
  /\b(?:entered|came|went) into (?:force|effect)\b/i,
  /\b(?:was|were|has been|have been) (?:held|signed|adopted|approved)\b/i,
  /\b(?:took place|became)\b/i,
  /\bsigned (?:in|on|at) /i,
  /(?<!\p{L})(?:вступил|состоял)(?:[аои]|ся|[аои]сь)?(?!\p{L})/iu,
  /(?<!\p{L})был[аои]? (?:подписан|принят|проведен|проведён)[аоы]?(?!\p{L})/iu,
]

const agreement = (says: string) =>
  `name: An agreement\nkind: agreement\nsigned: "2018-12-03"\n${citing({ phrase: 'signed in Example City', says }, 'signed')}`

export const doneNotPlanned: Rule = {
  id: 'done-not-planned',
  summary: 'A phrase that tells of an act as done is not evidence that it was only planned.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) =>
      evidenceOfRecord(record).flatMap(({ says, manner, phrase }, position) => {
        if ((says !== 'planned' && manner !== 'announced') || !done.some((words) => words.test(phrase))) return []
        const member = says === 'planned' ? 'says' : 'manner'
        const message = `“${phrase}” tells of something done, and yet ${says ?? manner}`
        const tip = 'say what the page reports; a page older than what it tells carries the wrong day'
        return [{ ...locate(record.id, ['evidence', position, member]), message, tip }]
      }),
    ),
  passes: { 'documents/agreement-2018.yaml': agreement('signed') },
  fails: { 'documents/agreement-2018.yaml': agreement('planned') },
}
