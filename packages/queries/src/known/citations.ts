import { type AnyRecord, type Citation, evidenceOfRecord } from '@csto-record/domain'
import { citedLists } from './type-fields.ts'

interface Cited {
  readonly evidence: readonly Citation[]
}

/** What carries evidence of its own beside the record's: values in dispute, and entries such as follow-ups. */
export const citedOf = (record: AnyRecord): readonly Cited[] => {
  const values = record as unknown as Readonly<Record<string, unknown>>
  // The structure of the type says that these are lists, and that their entries carry evidence.
  const entries = citedLists(record.type).flatMap((field) => values[field] as readonly Cited[])
  return [...record.disputes, ...entries]
}

/** Every citation of a record, beside a fact or beside a value in dispute. */
export const citationsOf = (record: AnyRecord): readonly Citation[] => [
  ...evidenceOfRecord(record),
  ...citedOf(record).flatMap(({ evidence }) => evidence),
]
