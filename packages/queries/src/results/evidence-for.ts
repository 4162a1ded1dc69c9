import {
  type AnyRecord,
  definitionOf,
  type Evidence,
  evidenceOfRecord,
  type Fact,
  factsOf,
  fieldsWith,
  isOurs,
  pathOf,
} from '@csto-record/domain'
import { perRecord } from '../memo.ts'

/** What a record states, found once. */
export const factsOfRecord: (record: AnyRecord) => readonly Fact[] = perRecord(factsOf)

/** How many facts a record states, without looking at what they rest on. */
export const countFacts: (record: AnyRecord) => number = perRecord((record: AnyRecord) => {
  const values = record as unknown as Readonly<Record<string, unknown>>
  let count = record.note !== null && evidenceOfRecord(record).some(({ supports }) => supports.includes('note')) ? 1 : 0
  for (const field of fieldsWith(definitionOf(record.type), 'fact')) {
    const value = values[field]
    if (value === null || value === undefined || isOurs(record, field)) continue
    count += Array.isArray(value) ? value.length : 1
  }
  return count
})

/**
 * The evidence of some fields of a record (`field`, or `field:key` for one entry of a list), each entry once; all of
 * the record's evidence where no field is named. Empty for a field without a value, and for an editorial one.
 */
export const evidenceFor = (record: AnyRecord, ...paths: readonly string[]): readonly Evidence[] => {
  if (paths.length === 0) return evidenceOfRecord(record)
  const facts = factsOfRecord(record).filter((fact) => paths.includes(fact.field) || paths.includes(pathOf(fact)))
  return [...new Set(facts.flatMap(({ evidence }) => evidence))]
}
