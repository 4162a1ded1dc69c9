import { type Dataset, idOf, recordById } from '@csto-record/domain'
import { z } from 'zod'
import { ActivityEntry, activityEntry } from '../activity/activity-entry.ts'
import { activityColumns, activityEngine } from '../activity/activity-table.ts'
import { activityKinds, activityRoles, actorTypes } from '../activity/roles.ts'
import { defineQuery } from '../define-query.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { DayFilter, idFilter, inOrder, KnownBy, Limit, outOfOrder } from '../parameters/kinds.ts'
import { Ref, ref } from '../results/cited.ts'
import { readCursor } from '../selection/cursor.ts'
import { PageCursor } from '../selection/page-cursor.ts'
import type { Condition, Order } from '../selection/selection.ts'

const newestFirst: readonly Order[] = [
  { column: 'firstDay', descending: true },
  { column: 'id', descending: false },
]

const facets = ['kind', 'year', 'role', 'topic'] as const
type Filters = { readonly [F in (typeof facets)[number]]: string | number | null }

const Counts = <T extends z.ZodType>(value: T) => z.array(z.strictObject({ value, count: z.int() }))

export const activityOf = defineQuery(
  {
    name: 'activity-of',
    summary:
      'What a state, person, body, organization or force did, hosted, said, asked for, promised or was the subject of, newest first.',
    params: z
      .strictObject({
        actor: idOf(...actorTypes).describe(
          'the state, person, body, organization or force, by id (such as state/armenia)',
        ),
        from: DayFilter('entries of that day or later'),
        to: DayFilter('entries of that day or earlier; not before from'),
        kind: z
          .enum(activityKinds)
          .nullable()
          .default(null)
          .describe(`one of ${activityKinds.join(', ')}; leave out for all`),
        year: z.int().min(1000).max(9999).nullable().default(null).describe('a year, such as 2024; leave out for all'),
        role: z
          .enum(activityRoles)
          .nullable()
          .default(null)
          .describe(`what the actor has to do with it, one of ${activityRoles.join(', ')}; leave out for all`),
        topic: idFilter('topic'),
        knownBy: KnownBy,
        limit: Limit,
        cursor: PageCursor,
      })
      .refine(inOrder, outOfOrder)
      .superRefine(({ cursor }, context) => {
        const read = cursor === null ? null : readCursor(activityColumns, newestFirst, cursor)
        if (read?.ok === false) context.addIssue({ code: 'custom', path: ['cursor'], message: read.message })
      }),
    result: z.strictObject({
      /** Null where nothing known by the day names the actor. */
      actor: Ref.nullable(),
      ...secondClock,
      total: z.int(),
      entries: z.array(ActivityEntry),
      next: z.string().nullable(),
      /** How many entries each value would leave, with all filters but the one by that value. */
      facets: z.strictObject({
        kind: Counts(z.enum(activityKinds)),
        /** Newest first. */
        year: Counts(z.int()),
        role: Counts(z.enum(activityRoles)),
        /** Most first. */
        topic: Counts(Ref),
        /** Entries without a year, with all filters but that by year. */
        undated: z.int(),
      }),
    }),
    examples: [
      {
        title: 'What Armenia did from 2022 to 2025',
        params: { actor: 'state/armenia', from: '2022-01-01', to: '2025-12-31' },
      },
      { title: 'What Armenia asked for', params: { actor: 'state/armenia', role: 'asked' } },
    ],
  },
  (whole, params) => {
    const dataset = datasetAsKnown(whole, params.knownBy)
    const { actor, from, to, kind, year, role, topic, limit, cursor } = params
    const filters: Filters = { kind, year, role, topic }
    const engine = activityEngine(dataset, actor)
    const where = (without: string | null): readonly Condition[] => [
      ...(from === null && to === null ? [] : [{ touches: [from, to] as const }]),
      ...facets.flatMap((column) => {
        const value = filters[column]
        return value === null || column === without ? [] : [{ column, in: [value] }]
      }),
    ]
    const page = engine.select({ where: where(null), order: newestFirst, limit, after: cursor, facets: [] })
    const counted = (column: (typeof facets)[number]) => {
      const { facets: found } = engine.select({
        where: where(column),
        order: [],
        limit: 1,
        after: null,
        facets: [column],
      })
      return found[column] ?? { counts: [], unknown: 0 }
    }
    const of = <T extends string>(column: 'kind' | 'role', values: readonly T[]) => {
      const { counts } = counted(column)
      return values.flatMap((value) => {
        const count = counts.find((one) => one.value === value)?.count
        return count === undefined ? [] : [{ value, count }]
      })
    }
    const years = counted('year')
    return {
      actor: recordById(dataset, actor) === undefined ? null : ref(dataset, actor),
      ...clockOf(whole, params.knownBy),
      total: page.total,
      entries: page.rows.map((entry) => activityEntry(dataset, entry)),
      next: page.next,
      facets: {
        kind: of('kind', activityKinds),
        year: years.counts.toReversed().map(({ value, count }) => ({ value: Number(value), count })),
        role: of('role', activityRoles),
        topic: topicsCounted(dataset, counted('topic').counts),
        undated: years.unknown,
      },
    }
  },
)

/** Topics by how many entries have them, most first. */
const topicsCounted = (
  dataset: Dataset,
  counts: readonly { readonly value: string | number | boolean; readonly count: number }[],
) =>
  counts
    .flatMap(({ value, count }) => {
      const topic = idOf('topic').safeParse(value)
      return topic.success ? [{ value: ref(dataset, topic.data), count }] : []
    })
    .toSorted((left, right) => right.count - left.count)
