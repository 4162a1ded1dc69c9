import { type AnyRecord, type Citation, evidenceOfRecord } from '@csto-record/domain'
import { citedLists } from './type-fields.ts'

interface Cited {
  readonly evidence: readonly Citation[]
}
const none: readonly Cited[] = []

/** What carries evidence of its own beside the record's: values in dispute, and entries such as follow-ups. */
export const citedOf = (record: AnyRecord): readonly Cited[] => {
  const values = record as unknown as Readonly<Record<string, unknown>>
  const lists = citedLists(record.type).flatMap((field) => (Array.isArray(values[field]) ? values[field] : []))
  // The structure of the type says that these entries carry evidence.
  return record.disputes.length + lists.length === 0 ? none : [...record.disputes, ...(lists as readonly Cited[])]
}

/** Every citation of a record, beside a fact or beside a value in dispute. */
export const citationsOf = (record: AnyRecord): readonly Citation[] => {
  const evidence = evidenceOfRecord(record)
  const beside = citedOf(record)
  return beside.length === 0 ? evidence : [...evidence, ...beside.flatMap((entry) => entry.evidence)]
}
