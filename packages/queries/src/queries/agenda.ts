import { Day, recordsOf, statusOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { AgendaChecked, AgendaParams, AgendaResult } from '../generated/agenda.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { DayFilter, dayOf, inOrder, KnownBy, outOfOrder } from '../parameters/kinds.ts'
import { EventResult, eventResult, isPast } from '../results/event-result.ts'

export type * from '../generated/agenda.ts'

export const agenda: QueryOf<AgendaParams, AgendaResult, AgendaChecked> = defineQuery(
  {
    name: 'agenda',
    summary: 'What was planned for the days between two, as sources of a day announced it.',
    params: z
      .strictObject({
        from: DayFilter('the first day; leave out for the day through which the record looked'),
        to: DayFilter('the last day, not before from; leave out for no end'),
        knownBy: KnownBy,
      })
      .refine(inOrder, outOfOrder),
    result: z.strictObject({
      from: Day,
      to: Day.nullable(),
      ...secondClock,
      /** Planned events whose span may touch these days, soonest first; those without any day come last. */
      planned: z.array(EventResult),
      /** Planned events whose day passed before the first day, without a report of what came of them. */
      overdue: z.array(EventResult),
    }),
    examples: [
      {
        title: 'What was announced on 15 January 2025 for the year',
        params: { from: '2025-01-15', to: '2025-12-31', knownBy: '2025-01-15' },
      },
    ],
  },
  (whole, { from, to, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const first = dayOf(whole, from)
    const planned = recordsOf(dataset, 'event').filter((event) => statusOf(dataset, event)?.status === 'planned')
    const ahead = planned.filter(
      (event) => !isPast(event, first) && (to === null || (event.start?.earliest ?? first) <= to),
    )
    const sooner = (left: (typeof planned)[number], right: (typeof planned)[number]) =>
      (left.start?.earliest ?? '9').localeCompare(right.start?.earliest ?? '9')
    const results = (events: typeof planned) => events.toSorted(sooner).map((event) => eventResult(dataset, event))
    return {
      from: first,
      to,
      ...clockOf(whole, knownBy),
      planned: results(ahead),
      overdue: results(planned.filter((event) => isPast(event, first))),
    }
  },
)
