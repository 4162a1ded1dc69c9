import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { cited, citing } from '../support/example.ts'

const meeting = `name: A meeting\nkind: meeting\nstart: "2019-05-02"\n`

export const eventStatusTold: Rule = {
  id: 'event-status-told',
  summary: 'Some evidence of an event says whether it was planned, held, postponed or cancelled.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event')
      .filter(({ evidence }) => evidence.every(({ says }) => says === null))
      .map(({ id }) => ({
        ...locate(id, ['evidence'], { key: true }),
        message: 'no evidence says whether the event took place',
        tip: 'add says: held, planned, under-way, postponed or cancelled to the evidence that tells',
      })),
  passes: { 'events/2019-05-meeting.yaml': meeting + citing({ says: 'held' }, 'start') },
  fails: { 'events/2019-05-meeting.yaml': meeting + cited('start') },
}
