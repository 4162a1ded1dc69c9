import {
  type Dataset,
  Day,
  type EventRecord,
  eventKinds,
  eventSays,
  eventStatus,
  recordById,
  recordsOf,
} from '@csto-record/domain'
import { z } from 'zod'
import { defineQuery } from './define-query.ts'
import { datasetAsKnown } from './internal/as-known.ts'
import { EventResult, eventResult } from './internal/event-result.ts'
import { perDataset } from './internal/memo.ts'
import { Cursor, DayFilter, idFilter, KnownBy, Limit } from './params.ts'
import { type Condition, type Row, readCursor, select } from './selection.ts'

const statesOf = (dataset: Dataset, event: EventRecord): readonly string[] => {
  const place = event.place
  const hostOf =
    place === null
      ? null
      : place.startsWith('state/')
        ? place
        : (recordById(dataset, place as `place/${string}`)?.state ?? null)
  const others = event.participants
    .flatMap(({ who, onBehalfOf }) => [who, onBehalfOf])
    .filter((id) => id?.startsWith('state/'))
  return [hostOf, ...others].filter((id) => id != null)
}

/** What timeline conditions look at, worked out once per dataset. */
const rows = perDataset((dataset) => {
  const made = recordsOf(dataset, 'event').map((event): readonly [EventRecord, Row] => [
    event,
    {
      id: event.id,
      start: event.start?.earliest ?? null,
      last: (event.end !== null && event.end !== '..' ? event.end.latest : null) ?? event.start?.latest ?? null,
      kind: event.kind,
      status: eventStatus(dataset, event)?.status ?? null,
      place: event.place,
      bodies: event.bodies,
      forces: event.forces,
      topics: event.topics,
      states: statesOf(dataset, event),
      people: [event.chair?.who, ...event.participants.map(({ who }) => who)].filter((id) =>
        id?.startsWith('person/'),
      ) as string[],
    },
  ])
  return new Map(made)
})

const is = (field: string, value: string | null): readonly Condition[] => (value === null ? [] : [{ field, is: value }])
const has = (field: string, value: string | null): readonly Condition[] =>
  value === null ? [] : [{ field, has: value }]
const between = (field: string, from: string | null, to: string | null): readonly Condition[] =>
  from === null && to === null ? [] : [{ field, from, to }]

export const timeline = defineQuery(
  {
    name: 'timeline',
    summary: 'Events in order of time, filtered and paged.',
    params: z.strictObject({
      from: DayFilter('events that may have lasted to it, or began after'),
      to: DayFilter('events that may have begun by it'),
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
      order: z.enum(['oldest-first', 'newest-first']).default('oldest-first').describe('oldest-first or newest-first'),
      knownBy: KnownBy,
      limit: Limit,
      cursor: Cursor,
    }),
    result: z.strictObject({
      knownBy: Day.nullable(),
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
    const table = rows(dataset)
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
    const order = [{ field: 'start', direction } as const, { field: 'id', direction } as const]
    const selection = { where, order, limit: params.limit, position: readCursor(params.cursor) }
    const page = select(recordsOf(dataset, 'event'), (event) => table.get(event) ?? {}, selection)
    return {
      knownBy: params.knownBy,
      total: page.total,
      events: page.entries.map((event) => eventResult(dataset, event)),
      next: page.next,
    }
  },
)
