import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

const reports = new Set(['under-way', 'held', 'adopted', 'signed', 'in-force', 'fulfilled'])
const meeting = (says: string) =>
  `name: A meeting\nkind: meeting\nstart: "2019-05-02"\nopen:\n  - { key: outcome, question: Was it held? }\n${citing({ manner: 'announced', says }, 'start')}`

export const announcedBefore: Rule = {
  id: 'announced-before',
  summary: 'What a source only announces, it does not report as done.',
  check: ({ dataset, locate }) =>
    [...recordsOf(dataset, 'event'), ...recordsOf(dataset, 'document'), ...recordsOf(dataset, 'commitment')].flatMap(
      ({ id, evidence }) =>
        evidence.flatMap(({ manner, says }, position) => {
          if (manner !== 'announced' || says === null || !reports.has(says)) return []
          const message = `announced, and yet ${says}`
          return [
            {
              ...locate(id, ['evidence', position, 'says']),
              message,
              tip: 'write manner: reported, or what it announces',
            },
          ]
        }),
    ),
  passes: { 'events/2019-05-meeting.yaml': meeting('planned') },
  fails: { 'events/2019-05-meeting.yaml': meeting('held') },
}
