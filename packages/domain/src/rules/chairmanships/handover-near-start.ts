import { recordById, recordsOf } from '../../dataset.ts'
import { daysBetween } from '../../edtf.ts'
import type { Rule } from '../rule.ts'
import { term } from '../support/chairmanships.ts'
import { citing } from '../support/example.ts'
import { written } from '../support/time.ts'

/** A session hands over on its own day, or decides in autumn on a term from 1 January. */
const longest = { 'session-to-session': 31, 'calendar-year': 200 }

const session = (start: string) => ({
  'events/session.yaml': `name: A session\nkind: session\nstart: "${start}"\n${citing({ says: 'held' }, 'start')}`,
  'chairmanships/xanadu-2017.yaml': term('xanadu', '2017-01-01', '2017-12-31', 'handover: event/session\n', 'handover'),
})

export const handoverNearStart: Rule = {
  id: 'handover-near-start',
  summary: 'The session that hands over the chair is held at the start of the term or shortly before.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'chairmanship').flatMap(({ id, start, handover, regime }) => {
      const session = handover === null ? undefined : recordById(dataset, handover)
      const [first, last] = [session?.start?.earliest ?? null, session?.start?.latest ?? null]
      if (session === undefined || first === null || last === null || start?.earliest == null || start.latest === null)
        return []
      const before = daysBetween(last, start.earliest)
      const after = daysBetween(start.latest, first)
      const allowed = longest[regime ?? 'calendar-year']
      if (before <= allowed && after <= 1) return []
      const message = `${session.id} of ${written(session.start)} is too far from the start on ${written(start)}`
      return [
        { ...locate(id, ['handover']), message, tip: 'name the session that handed over, or mend one of the days' },
      ]
    }),
  passes: session('2016-10-14'),
  fails: session('2017-10-14'),
}
