import { recordById, recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { surelyBefore, written } from '../support/time.ts'

const meeting = (start: string) =>
  `name: A meeting\nkind: meeting\nstart: "${start}"\n${citing({ says: 'held' }, 'start')}`

export const heldBeforeTold: Rule = {
  id: 'held-before-told',
  summary: 'A page that reports an event as held or under way is not older than the event.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap(({ id, start, evidence }) =>
      evidence.flatMap(({ says, source }, position) => {
        const published = recordById(dataset, source)?.published
        if ((says !== 'held' && says !== 'under-way') || !surelyBefore(published, start)) return []
        const message = `${source} of ${written(published)} cannot say ${says} of an event on ${written(start)}`
        const tip = 'write says: planned, mend the day, or mark the source as a list'
        return [{ ...locate(id, ['evidence', position, 'says']), message, tip }]
      }),
    ),
  passes: { 'events/2019-05-meeting.yaml': meeting('2019-05-02') },
  fails: { 'events/2019-05-meeting.yaml': meeting('2019-05-03') },
}
