import { type Dataset, type Id, recordById, recordsOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { StructureChecked, StructureParams, StructureResult } from '../generated/structure.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { horizonOf } from '../known/horizon.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { groupBy, perDataset } from '../memo.ts'
import { DayFilter, idFilter, KnownBy } from '../parameters/kinds.ts'
import { cite, DateResult, Evidenced, Ref, ref, refOrNull } from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { below, foundedOf, mayStandOn, standingOn, standings, thatStood } from '../results/units.ts'

export type * from '../generated/structure.ts'

const eventsOf = perDataset((dataset: Dataset) =>
  groupBy(recordsOf(dataset, 'event'), ({ bodies, forces }): readonly Id[] => [...new Set<Id>([...bodies, ...forces])]),
)

export const structure: QueryOf<StructureParams, StructureResult, StructureChecked> = defineQuery(
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
    // Nothing stands under what does not stand.
    const stands = on === null || of === null || mayStandOn(dataset, of, on)
    const all = stands ? below(dataset, of, 1, new Set(of === null ? [] : [of])) : []
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
          standing: on === null ? null : standingOn(unit, on, horizonOf(whole, knownBy)),
          events: eventsOf(dataset).get(unit.id)?.length ?? 0,
          evidence: cite(dataset, placed.length > 0 ? placed : evidenceFor(unit)),
        }
      }),
    }
  },
)
