import { type AnyRecord, evidenceOfRecord } from '@csto-record/domain'
import { perRecord } from '../memo.ts'
import { countFacts, factsOfRecord } from '../results/evidence-for.ts'
import { isWord } from './words.ts'

/** How much is known: what rests on evidence, and apart from it what stays only because answers are worded in it. */
export interface Sums {
  readonly records: number
  readonly facts: number
  readonly onlyNamed: { readonly records: number; readonly facts: number }
}

/** What one version of a record adds to the sums. */
export const sumOf: (record: AnyRecord) => Sums = perRecord((record: AnyRecord): Sums => {
  if (!isWord(record.id)) return { records: 1, facts: countFacts(record), onlyNamed: { records: 0, facts: 0 } }
  const isTold = evidenceOfRecord(record).length > 0
  const facts = factsOfRecord(record)
  const told = facts.filter(({ evidence }) => evidence.length > 0).length
  return {
    records: isTold ? 1 : 0,
    facts: told,
    onlyNamed: { records: isTold ? 0 : 1, facts: facts.length - told },
  }
})

/** Adds up sums; `times` is -1 to take the other away. */
export const plus = (one: Sums, other: Sums, times: 1 | -1 = 1): Sums => ({
  records: one.records + times * other.records,
  facts: one.facts + times * other.facts,
  onlyNamed: {
    records: one.onlyNamed.records + times * other.onlyNamed.records,
    facts: one.onlyNamed.facts + times * other.onlyNamed.facts,
  },
})
export const noSums: Sums = { records: 0, facts: 0, onlyNamed: { records: 0, facts: 0 } }

/** How much some records as known on a day tell. Evidence that a day leaves out is gone from them already. */
export const sumsOf = (records: readonly AnyRecord[]): Sums =>
  records.reduce((sum, record) => plus(sum, sumOf(record)), noSums)
