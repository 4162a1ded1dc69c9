import { recordsOf } from '../../dataset.ts'
import { statusOf } from '../../status.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { dateOrNull } from '../support/time.ts'

const meeting = (more: string) =>
  `name: A meeting\nkind: meeting\nstart: "2019-05-20"\n${more}${citing({ says: 'planned' }, 'start')}`

export const plansLookedUp: Rule = {
  id: 'plans-looked-up',
  summary: 'A planned event whose day has passed was looked up again, or asks what became of it.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap((event) => {
      const last = dateOrNull(event.end)?.latest ?? event.start?.latest ?? null
      const status = statusOf(dataset, event)?.status
      if (last === null || last >= dataset.asOf || event.open.length > 0) return []
      if (status !== 'planned' && status !== 'under-way') return []
      const message = `still ${status}, though its day passed before ${dataset.asOf}`
      const tip = 'add evidence that says held, postponed or cancelled, or an open question that says what was searched'
      return [{ ...locate(event.id, ['start']), message, tip }]
    }),
  passes: {
    'events/2019-05-20-meeting.yaml': meeting(
      'open:\n  - { key: outcome, question: Was it held?, searched: The pages of May 2019 }\n',
    ),
  },
  fails: { 'events/2019-05-20-meeting.yaml': meeting('') },
}
