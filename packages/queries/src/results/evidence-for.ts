import { type AnyRecord, type Evidence, evidenceOfRecord, type Fact, factsOf, pathOf } from '@csto-record/domain'
import { perRecord } from '../memo.ts'

/** What a record states, found once. */
export const factsOfRecord: (record: AnyRecord) => readonly Fact[] = perRecord(factsOf)

/**
 * The evidence of some fields of a record (`field`, or `field:key` for one entry of a list), each entry once; all of
 * the record's evidence where no field is named. Empty for a field without a value, and for an editorial one.
 */
export const evidenceFor = (record: AnyRecord, ...paths: readonly string[]): readonly Evidence[] => {
  if (paths.length === 0) return evidenceOfRecord(record)
  const facts = factsOfRecord(record).filter((fact) => paths.includes(fact.field) || paths.includes(pathOf(fact)))
  return [...new Set(facts.flatMap(({ evidence }) => evidence))]
}
