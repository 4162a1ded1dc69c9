import { type AnyRecord, allRecords, type Dataset, originOf } from '@csto-record/domain'
import * as z from 'zod'
import { perDataset } from '../memo.ts'
import { factsOfRecord } from './evidence-for.ts'

/** On how many independent origins facts rest: one, two, three or more. */
export const Support = z.strictObject({ one: z.int(), two: z.int(), more: z.int() })

/** A fact, by the record that states it and the number of independent origins that it rests on. */
export interface Supported {
  readonly record: AnyRecord
  readonly origins: number
}

/** Every fact of a dataset with how many independent origins it rests on. */
export const supportedFacts = perDataset((dataset: Dataset): readonly Supported[] =>
  allRecords(dataset).flatMap((record) =>
    factsOfRecord(record).map(({ evidence }) => ({
      record,
      origins: new Set(evidence.map(({ source }) => originOf(dataset, source))).size,
    })),
  ),
)

/** How many of some facts rest on one, two, and three or more origins. */
export const supportOf = (facts: readonly Supported[]): z.infer<typeof Support> => ({
  one: facts.filter(({ origins }) => origins === 1).length,
  two: facts.filter(({ origins }) => origins === 2).length,
  more: facts.filter(({ origins }) => origins > 2).length,
})
