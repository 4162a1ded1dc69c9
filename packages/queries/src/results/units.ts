import {
  type BodyRecord,
  bodyCategories,
  type Dataset,
  type Day,
  type ForceRecord,
  type FuzzyDate,
  type Id,
  type OrganizationRecord,
  recordsOf,
  spanHolds,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'

/** Whether a unit stood on a day: sure, likely (it was founded and no source tells its end), or possible. */
export const standings = ['yes', 'likely', 'possible'] as const

export type Unit = BodyRecord | OrganizationRecord | ForceRecord

const unitsOf = (dataset: Dataset): readonly Unit[] => [
  ...recordsOf(dataset, 'body'),
  ...recordsOf(dataset, 'organization'),
  ...recordsOf(dataset, 'force'),
]
const chaired = perDataset((dataset: Dataset) => new Set<Id>(recordsOf(dataset, 'chairmanship').map(({ of }) => of)))
/** First the organ through which the organization is chaired, then by kind of organ in the order of its definition. */
const rankOf = (dataset: Dataset, unit: Unit): number => {
  if (chaired(dataset).has(unit.id)) return -1
  const kind = unit.type === 'body' && unit.category !== null ? bodyCategories.indexOf(unit.category) : -1
  return kind === -1 ? bodyCategories.length : kind
}
const unitsUnder = perDataset((dataset: Dataset) =>
  groupBy(
    unitsOf(dataset).toSorted((left, right) => rankOf(dataset, left) - rankOf(dataset, right)),
    ({ parent }): readonly (Id | null)[] => [parent],
  ),
)

export const foundedOf = (unit: Unit): FuzzyDate | null =>
  unit.type === 'organization' ? unit.founded : unit.established
/**
 * How sure it is that a unit stood on a day; null where its dates exclude it. Nothing is sure or likely after the last
 * day that the sources in question can tell of.
 */
export const standingOn = (unit: Unit, day: Day, horizon: Day): (typeof standings)[number] | null => {
  const founded = foundedOf(unit)
  const holds = spanHolds(founded, unit.type === 'body' ? unit.dissolved : null, day)
  if (holds === 'no') return null
  if (day > horizon) return 'possible'
  if (holds === 'yes') return 'yes'
  return founded?.latest != null && founded.latest <= day ? 'likely' : 'possible'
}
/** Whether the dates of what has an id leave it open that it stood on a day; true of what is no unit. */
export const mayStandOn = (dataset: Dataset, id: Id, day: Day): boolean => {
  const unit = unitsOf(dataset).find((one) => one.id === id)
  return unit === undefined || standingOn(unit, day, day) !== null
}
export interface Placed {
  readonly unit: Unit
  readonly depth: number
}
/** What stands under something, each before what stands under it in turn; a circle of parents is followed once. */
export const below = (dataset: Dataset, of: Id | null, depth: number, above: ReadonlySet<Id>): readonly Placed[] =>
  (unitsUnder(dataset).get(of) ?? [])
    .filter(({ id }) => !above.has(id))
    .flatMap((unit) => [{ unit, depth }, ...below(dataset, unit.id, depth + 1, new Set([...above, unit.id]))])

/** The same without what did not stand on a day, and without what stood under that. */
export const thatStood = (placed: readonly Placed[], day: Day): readonly Placed[] => {
  const kept: Placed[] = []
  let gone = Number.POSITIVE_INFINITY
  for (const one of placed) {
    if (one.depth > gone) continue
    gone = standingOn(one.unit, day, day) === null ? one.depth : Number.POSITIVE_INFINITY
    if (gone !== one.depth) kept.push(one)
  }
  return kept
}
