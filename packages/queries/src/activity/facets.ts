import { type Dataset, type Day, idOf } from '@csto-record/domain'
import * as z from 'zod'
import { Ref, ref } from '../results/cited.ts'
import type { MemoryEngine } from '../selection/engine.ts'
import type { Condition, Facet } from '../selection/selection.ts'
import type { Entry } from './entries.ts'
import { activityKinds, activityRoles } from './roles.ts'

const Counts = <T extends z.ZodType>(value: T) => z.array(z.strictObject({ value, count: z.int() }))

/** How many entries each value would leave, with all filters but the one by that value. */
export const ActivityFacets = z.strictObject({
  kind: Counts(z.enum(activityKinds)),
  /** Newest first. */
  year: Counts(z.int()),
  role: Counts(z.enum(activityRoles)),
  /** Most first. */
  topic: Counts(Ref),
  /** Entries without a year, with all filters but that by year. */
  undated: z.int(),
})

const facets = ['kind', 'year', 'role', 'topic'] as const
type FacetName = (typeof facets)[number]
type Filters = { readonly [F in FacetName]: string | number | null }
interface Days {
  readonly from: Day | null
  readonly to: Day | null
}

/** The conditions that filters make; all of them, or all but one. */
export const conditionsOf = ({ from, to }: Days, filters: Filters, without?: FacetName): readonly Condition[] => [
  ...(from === null && to === null ? [] : [{ touches: [from, to] as const }]),
  ...facets.flatMap((column) => {
    const value = filters[column]
    return value === null || column === without ? [] : [{ column, in: [value] }]
  }),
]

/** The values of a choice that occur, in the order of the choice. */
const inOrder = <T extends string>({ counts }: Facet, values: readonly T[]) =>
  values.flatMap((value) => {
    const count = counts.find((one) => one.value === value)?.count
    return count === undefined ? [] : [{ value, count }]
  })

/** Topics by how many entries have them, most first. */
const byCount = (dataset: Dataset, { counts }: Facet) =>
  counts
    .flatMap(({ value, count }) => {
      const topic = idOf('topic').safeParse(value)
      return topic.success ? [{ value: ref(dataset, topic.data), count }] : []
    })
    .toSorted((left, right) => right.count - left.count)

/** Counts what each value of each filter would leave of the entries of an actor. */
export const facetsOf = (
  dataset: Dataset,
  engine: MemoryEngine<Entry>,
  days: Days,
  filters: Filters,
): z.infer<typeof ActivityFacets> => {
  const counted = (column: FacetName): Facet => {
    const where = conditionsOf(days, filters, column)
    const page = engine.select({ where, order: [], limit: 1, after: null, facets: [column] })
    return page.facets[column] ?? { counts: [], unknown: 0 }
  }
  const years = counted('year')
  return {
    kind: inOrder(counted('kind'), activityKinds),
    year: years.counts.toReversed().map(({ value, count }) => ({ value: Number(value), count })),
    role: inOrder(counted('role'), activityRoles),
    topic: byCount(dataset, counted('topic')),
    undated: years.unknown,
  }
}
