import {
  type BodyRecord,
  type Dataset,
  type ForceRecord,
  type Id,
  type OrganizationRecord,
  recordById,
  recordsOf,
} from '@csto-record/domain'
import { z } from 'zod'
import { defineQuery } from '../define-query.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { groupBy, perDataset } from '../memo.ts'
import { idFilter, KnownBy } from '../parameters/kinds.ts'
import { cite, Evidenced, Ref, ref, refOrNull } from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'

type Unit = BodyRecord | OrganizationRecord | ForceRecord

const unitsOf = (dataset: Dataset): readonly Unit[] => [
  ...recordsOf(dataset, 'body'),
  ...recordsOf(dataset, 'organization'),
  ...recordsOf(dataset, 'force'),
]
const unitsUnder = perDataset((dataset: Dataset) =>
  groupBy(unitsOf(dataset), ({ parent }): readonly (Id | null)[] => [parent]),
)
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

export const structure = defineQuery(
  {
    name: 'structure',
    summary:
      'The bodies, organizations and forces that stand under one, level by level, and how many events each held.',
    params: z.strictObject({ of: idFilter('organization', 'body', 'force'), knownBy: KnownBy }),
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
          /** Events on record that were its own, planned ones too. */
          events: z.int(),
          /** What its place rests on; all of its evidence where no source gives it one. */
          evidence: Evidenced,
        }),
      ),
    }),
    examples: [{ title: 'What stands under the organization', params: { of: 'organization/csto' } }],
  },
  (whole, { of, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const record = of === null ? undefined : recordById(dataset, of)
    return {
      of: record === undefined ? null : refOrNull(dataset, of),
      ...clockOf(whole, knownBy),
      units: below(dataset, of, 1, new Set(of === null ? [] : [of])).map(({ unit, depth }) => {
        const placed = evidenceFor(unit, 'parent')
        return {
          unit: ref(dataset, unit.id),
          type: unit.type,
          acronym: 'acronym' in unit ? unit.acronym : null,
          parent: refOrNull(dataset, unit.parent),
          depth,
          events: eventsOf(dataset).get(unit.id)?.length ?? 0,
          evidence: cite(dataset, placed.length > 0 ? placed : evidenceFor(unit)),
        }
      }),
    }
  },
)
