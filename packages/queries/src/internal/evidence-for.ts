import { type AnyRecord, type Evidence, factsOf } from '@csto-record/domain'

/** The evidence of some fields of a record, each entry once; all of the record's evidence where no field is named. */
export const evidenceFor = (record: AnyRecord, ...fields: readonly string[]): readonly Evidence[] => {
  const facts = factsOf(record).filter(({ field }) => fields.length === 0 || fields.includes(field))
  const found = [...new Set(facts.flatMap(({ evidence }) => evidence))]
  return found.length > 0 ? found : (record.evidence as readonly Evidence[])
}
