import { eventKinds, eventSays, ties } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { TimelineChecked, TimelineParams, TimelineResult } from '../generated/timeline.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { DayFilter, idFilter, inOrder, KnownBy, Limit, outOfOrder } from '../parameters/kinds.ts'
import { EventResult, eventResult } from '../results/event-result.ts'
import { dayOrderColumns, dayOrderOf, dayOrders, is, namedDayOrders, touching } from '../selection/by-day.ts'
import { cursorFits, PageCursor } from '../selection/page-cursor.ts'
import { engineOf } from '../selection/record-table.ts'

export type * from '../generated/timeline.ts'

export const timeline: QueryOf<TimelineParams, TimelineResult, TimelineChecked> = defineQuery(
  {
    name: 'timeline',
    summary:
      'Events in order of time, filtered and paged; those without a year stand last, and outside every span of days.',
    params: z
      .strictObject({
        from: DayFilter('events that may have lasted to it, or began after'),
        to: DayFilter('events that may have begun by it; not before from'),
        kind: z
          .enum(eventKinds)
          .nullable()
          .default(null)
          .describe(`one of ${eventKinds.join(', ')}; leave out for all`),
        status: z
          .enum(eventSays)
          .nullable()
          .default(null)
          .describe(`one of ${eventSays.join(', ')}; leave out for all`),
        body: idFilter('body', 'organization'),
        force: idFilter('force'),
        topic: idFilter('topic'),
        state: idFilter('state'),
        place: idFilter('place', 'state'),
        person: idFilter('person'),
        tie: z
          .enum(ties)
          .nullable()
          .default(null)
          .describe(`what the state or person has to do with the event, one of ${ties.join(', ')}; leave out for any`),
        order: z.enum(dayOrders).default('oldest-first').describe('oldest-first or newest-first'),
        knownBy: KnownBy,
        limit: Limit,
        cursor: PageCursor,
      })
      .refine(inOrder, outOfOrder)
      .superRefine(cursorFits('event', dayOrderColumns, dayOrderOf, namedDayOrders)),
    result: z.strictObject({
      ...secondClock,
      total: z.int(),
      events: z.array(EventResult),
      next: z.string().nullable(),
    }),
    examples: [
      {
        title: 'Sessions of the Collective Security Council',
        params: { kind: 'session', body: 'body/collective-security-council' },
      },
      {
        title: 'What was known on 15 January 2025 of 2025',
        params: { from: '2025-01-01', to: '2025-12-31', knownBy: '2025-01-15' },
      },
    ],
  },
  (whole, params) => {
    const dataset = datasetAsKnown(whole, params.knownBy)
    const by = params.tie === null ? '' : `:${params.tie}`
    const where = [
      ...touching(params.from, params.to),
      ...is('kind', params.kind),
      ...is('status', params.status),
      ...is('place', params.place),
      ...is('bodies', params.body),
      ...is('forces', params.force),
      ...is('topics', params.topic),
      ...is(`states${by}`, params.state),
      ...is(`people${by}`, params.person),
    ]
    const page = engineOf(dataset, 'event').select({
      where,
      order: dayOrderOf(params),
      limit: params.limit,
      after: params.cursor,
      facets: [],
    })
    return {
      ...clockOf(whole, params.knownBy),
      total: page.total,
      events: page.rows.map((event) => eventResult(dataset, event)),
      next: page.next,
    }
  },
)
