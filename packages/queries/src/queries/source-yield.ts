import {
  allRecords,
  type Citation,
  type Dataset,
  idOf,
  originOf,
  originsOf,
  pathOf,
  recordById,
  recordsOf,
  type SourceId,
} from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { SourceYieldChecked, SourceYieldParams, SourceYieldResult } from '../generated/source-yield.ts'
import { groupBy, perDataset } from '../memo.ts'
import { DateResult, Ref, ref, refTo } from '../results/cited.ts'
import { factsOfRecord } from '../results/evidence-for.ts'

export type * from '../generated/source-yield.ts'

interface Taken {
  readonly record: Ref
  readonly facts: string[]
  readonly disputes: string[]
}
const copies = perDataset((dataset: Dataset) =>
  groupBy(recordsOf(dataset, 'source'), ({ id }) => originsOf(dataset, id)),
)
const sourcesOf = (evidence: readonly Citation[]) => new Set(evidence.map(({ source }) => source))

/** For every source, what each record takes from it. */
const yields = perDataset((dataset: Dataset) => {
  const bySource = new Map<SourceId, Map<string, Taken>>()
  const entry = (source: SourceId, record: Ref): Taken => {
    const records = bySource.get(source) ?? new Map<string, Taken>()
    bySource.set(source, records)
    const taken = records.get(record.id) ?? { record, facts: [], disputes: [] }
    records.set(record.id, taken)
    return taken
  }
  for (const record of allRecords(dataset)) {
    const own = ref(dataset, record.id)
    for (const fact of factsOfRecord(record)) {
      for (const source of sourcesOf(fact.evidence)) entry(source, own).facts.push(pathOf(fact))
    }
    for (const { field, evidence } of record.disputes)
      for (const source of sourcesOf(evidence)) entry(source, own).disputes.push(field)
    if (record.type === 'commitment') {
      for (const { record: followUp, evidence } of record.followUps) {
        for (const source of sourcesOf(evidence)) entry(source, own).facts.push(`followUps:${followUp}`)
      }
    }
  }
  return bySource
})

export const sourceYield: QueryOf<SourceYieldParams, SourceYieldResult, SourceYieldChecked> = defineQuery(
  {
    name: 'source-yield',
    summary: 'Everything the record took from a source.',
    params: z.strictObject({ source: idOf('source').describe('the source, by id') }),
    result: z.strictObject({
      source: refTo('source').nullable(),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      published: DateResult,
      /** The first source of the text that this page republishes; null where it republishes none. */
      origin: refTo('source').nullable(),
      /** Sources that republish this one, from it or from one that does. */
      republishedBy: z.array(refTo('source')),
      /** Facts and follow-ups that rest on it, alone or with others. */
      facts: z.int(),
      records: z.array(z.strictObject({ record: Ref, facts: z.array(z.string()), disputes: z.array(z.string()) })),
    }),
    examples: [
      { title: 'The page on the 27th meeting', params: { source: 'source/csto-2024-12-03-illegal-migration-council' } },
    ],
  },
  (dataset, { source: id }) => {
    const source = recordById(dataset, id)
    const first = originOf(dataset, id)
    const records = [...(yields(dataset).get(id)?.values() ?? [])]
    return {
      source: source === undefined ? null : ref(dataset, id),
      publisher: source?.publisher ?? null,
      url: source?.url ?? null,
      published: source?.published ?? null,
      origin: first === id ? null : ref(dataset, first),
      republishedBy: (copies(dataset).get(id) ?? []).map((copy) => ref(dataset, copy.id)),
      facts: records.reduce((sum, { facts }) => sum + facts.length, 0),
      records: records.map(({ record, facts, disputes }) => ({
        record: { ...record },
        facts: [...facts],
        disputes: [...disputes],
      })),
    }
  },
)
