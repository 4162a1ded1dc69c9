import { recordsOf } from '../../dataset.ts'
import { statusOf } from '../../status.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

const meeting = (more: string) =>
  `name: A meeting\nkind: meeting\nform: videoconference\n${more}${citing({ says: 'planned' }, 'form')}`

export const plannedHasDay: Rule = {
  id: 'planned-has-day',
  summary: 'A planned event says when, or asks when.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event')
      .filter((event) => event.start === null && statusOf(dataset, event)?.status === 'planned')
      .filter(({ open }) => !open.some(({ field }) => field === 'start'))
      .map(({ id }) => ({
        ...locate(id, []),
        message: 'planned for no day',
        tip: 'add start, as precise as the source, or an open question with field: start',
      })),
  passes: {
    'events/2019-meeting.yaml': meeting('open:\n  - { key: day, field: start, question: When was it to be? }\n'),
  },
  fails: { 'events/2019-meeting.yaml': meeting('') },
}
