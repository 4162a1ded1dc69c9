import {
  type BodyRecord,
  bodyCategories,
  type Dataset,
  type Day,
  type ForceRecord,
  type FuzzyDate,
  type Id,
  type OrganizationRecord,
  recordById,
  recordsOf,
  spanHolds,
} from '@csto-record/domain'
import { z } from 'zod'
import { defineQuery } from '../define-query.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { groupBy, perDataset } from '../memo.ts'
import { DayFilter, idFilter, KnownBy } from '../parameters/kinds.ts'
import { cite, DateResult, Evidenced, Ref, ref, refOrNull } from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'

/** Whether a unit stood on a day: sure, likely (it was founded and no source tells its end), or possible. */
const standings = ['yes', 'likely', 'possible'] as const

type Unit = BodyRecord | OrganizationRecord | ForceRecord

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

const foundedOf = (unit: Unit): FuzzyDate | null => (unit.type === 'organization' ? unit.founded : unit.established)
/** How sure it is that a unit stood on a day; null where its dates exclude it. */
const standingOn = (unit: Unit, day: Day): (typeof standings)[number] | null => {
  const founded = foundedOf(unit)
  const holds = spanHolds(founded, unit.type === 'body' ? unit.dissolved : null, day)
  if (holds === 'no') return null
  if (holds === 'yes') return 'yes'
  return founded?.latest != null && founded.latest <= day ? 'likely' : 'possible'
}
const eventsOf = perDataset((dataset: Dataset) =>
  groupBy(recordsOf(dataset, 'event'), ({ bodies, forces }): readonly Id[] => [...new Set<Id>([...bodies, ...forces])]),
)

interface Placed {
  readonly unit: Unit
  readonly depth: number
}
/** What stands under something, each before what stands under it in turn; a circle of parents is followed once. */
const below = (dataset: Dataset, of: Id | null, depth: number, above: ReadonlySet<Id>): readonly Placed[] =>
  (unitsUnder(dataset).get(of) ?? [])
    .filter(({ id }) => !above.has(id))
    .flatMap((unit) => [{ unit, depth }, ...below(dataset, unit.id, depth + 1, new Set([...above, unit.id]))])

/** The same without what did not stand on a day, and without what stood under that. */
const thatStood = (placed: readonly Placed[], day: Day): readonly Placed[] => {
  const kept: Placed[] = []
  let gone = Number.POSITIVE_INFINITY
  for (const one of placed) {
    if (one.depth > gone) continue
    gone = standingOn(one.unit, day) === null ? one.depth : Number.POSITIVE_INFINITY
    if (gone !== one.depth) kept.push(one)
  }
  return kept
}

export const structure = defineQuery(
  {
    name: 'structure',
    summary:
      'The bodies, organizations and forces that stand under one, level by level, and how many events each held.',
    params: z.strictObject({
      of: idFilter('organization', 'body', 'force'),
      on: DayFilter('only what stood or may have stood that day, as its founding and end tell; leave out for all'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      of: Ref.nullable(),
      ...secondClock,
      /** Each before what stands under it in turn. */
      units: z.array(
        z.strictObject({
          unit: Ref,
          type: z.enum(['organization', 'body', 'force']),
          acronym: z.string().nullable(),
          /** What it stands under; null where no source says. */
          parent: Ref.nullable(),
          /** 1 for what stands right under the one asked about, or under nothing. */
          depth: z.int(),
          founded: DateResult,
          /** How surely it stood on the day asked about; null where none was. */
          standing: z.enum(standings).nullable(),
          /** Events on record that were its own, planned ones too. */
          events: z.int(),
          /** What its place rests on; all of its evidence where no source gives it one. */
          evidence: Evidenced,
        }),
      ),
    }),
    examples: [
      { title: 'What stands under the organization', params: { of: 'organization/csto' } },
      { title: 'What stood on the last day of 2005', params: { of: 'organization/csto', on: '2005-12-31' } },
    ],
  },
  (whole, { of, on, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const record = of === null ? undefined : recordById(dataset, of)
    const all = below(dataset, of, 1, new Set(of === null ? [] : [of]))
    return {
      of: record === undefined ? null : refOrNull(dataset, of),
      ...clockOf(whole, knownBy),
      units: (on === null ? all : thatStood(all, on)).map(({ unit, depth }) => {
        const placed = evidenceFor(unit, 'parent')
        return {
          unit: ref(dataset, unit.id),
          type: unit.type,
          acronym: 'acronym' in unit ? unit.acronym : null,
          parent: refOrNull(dataset, unit.parent),
          depth,
          founded: foundedOf(unit),
          standing: on === null ? null : standingOn(unit, on),
          events: eventsOf(dataset).get(unit.id)?.length ?? 0,
          evidence: cite(dataset, placed.length > 0 ? placed : evidenceFor(unit)),
        }
      }),
    }
  },
)
