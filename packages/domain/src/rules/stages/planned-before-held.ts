import { recordById, recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { surelyAfter, written } from '../support/time.ts'

const meeting = (start: string) =>
  `name: A meeting\nkind: meeting\nstart: "${start}"\nopen:\n  - { key: outcome, question: Was it held? }\n${citing({ says: 'planned' }, 'start')}`

export const plannedBeforeHeld: Rule = {
  id: 'planned-before-held',
  summary: 'A page that announces an event is not younger than its first day.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap(({ id, start, evidence }) =>
      evidence.flatMap(({ says, source }, position) => {
        const published = recordById(dataset, source)?.published
        if (says !== 'planned' || !surelyAfter(published, start)) return []
        const message = `${source} of ${written(published)} cannot announce an event of ${written(start)}`
        const tip = 'write says: held, or leave says out where the page looks back on the plan'
        return [{ ...locate(id, ['evidence', position, 'says']), message, tip }]
      }),
    ),
  passes: { 'events/2019-05-meeting.yaml': meeting('2019-05-03') },
  fails: { 'events/2019-05-meeting.yaml': meeting('2019-05-01') },
}
