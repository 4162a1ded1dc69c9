import { idOf, recordById, recordTypes } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { PathBetweenChecked, PathBetweenParams, PathBetweenResult } from '../generated/path-between.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { shortest } from '../paths/shortest.ts'
import { cite, Evidenced, Ref, ref } from '../results/cited.ts'
import { evidenceOfLink, linksAt } from '../results/references.ts'

export type * from '../generated/path-between.ts'

export const pathBetween: QueryOf<PathBetweenParams, PathBetweenResult, PathBetweenChecked> = defineQuery(
  {
    name: 'path-between',
    summary: 'How two records are connected, with the evidence of each step.',
    params: z.strictObject({
      from: idOf(...recordTypes).describe('one record, by id'),
      to: idOf(...recordTypes).describe('the other record, by id'),
      most: z.int().min(1).max(6).default(4).describe('the most steps to try, a whole number from 1 to 6'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      ...secondClock,
      /** Null where no path of that many steps was found; empty where the two are one record. */
      steps: z.array(z.strictObject({ from: Ref, field: z.string(), to: Ref, evidence: Evidenced })).nullable(),
    }),
    examples: [{ title: 'A person and a state', params: { from: 'person/alexander-gorovoy', to: 'state/kazakhstan' } }],
  },
  (whole, { from, to, most, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const known = recordById(dataset, from) !== undefined && recordById(dataset, to) !== undefined
    const path = known ? shortest(linksAt(dataset), from, to, most) : null
    const steps = path?.flatMap((link) => {
      const record = recordById(dataset, link.from)
      const evidence = record === undefined ? [] : cite(dataset, evidenceOfLink(record, link))
      return [{ from: ref(dataset, link.from), field: link.field, to: ref(dataset, link.to), evidence }]
    })
    return { ...clockOf(whole, knownBy), steps: steps ?? null }
  },
)
