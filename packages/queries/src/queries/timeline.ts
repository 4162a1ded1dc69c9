import { eventKinds, eventSays } from '@csto-record/domain'
import { z } from 'zod'
import { defineQuery } from '../define-query.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/left-out.ts'
import { Cursor, DayFilter, idFilter, inOrder, KnownBy, Limit, outOfOrder } from '../params.ts'
import { EventResult, eventResult } from '../results/event-result.ts'
import { eventTable } from '../selection/event-table.ts'
import { type Condition, readCursor } from '../selection/selection.ts'

const is = (field: string, value: string | null): readonly Condition[] => (value === null ? [] : [{ field, is: value }])
const has = (field: string, value: string | null): readonly Condition[] =>
  value === null ? [] : [{ field, has: value }]
const between = (field: string, from: string | null, to: string | null): readonly Condition[] =>
  from === null && to === null ? [] : [{ field, from, to }]

export const timeline = defineQuery(
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
        order: z
          .enum(['oldest-first', 'newest-first'])
          .default('oldest-first')
          .describe('oldest-first or newest-first'),
        knownBy: KnownBy,
        limit: Limit,
        cursor: Cursor,
      })
      .refine(inOrder, outOfOrder),
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
    const where = [
      ...between('last', params.from, null),
      ...between('start', null, params.to),
      ...is('kind', params.kind),
      ...is('status', params.status),
      ...is('place', params.place),
      ...has('bodies', params.body),
      ...has('forces', params.force),
      ...has('topics', params.topic),
      ...has('states', params.state),
      ...has('people', params.person),
    ]
    const direction = params.order === 'oldest-first' ? 'ascending' : 'descending'
    const page = eventTable(dataset)({
      where,
      order: [
        { field: 'start', direction },
        { field: 'id', direction },
      ],
      limit: params.limit,
      position: readCursor(params.cursor),
    })
    return {
      ...clockOf(whole, params.knownBy),
      total: page.total,
      events: page.entries.map((event) => eventResult(dataset, event)),
      next: page.next,
    }
  },
)
