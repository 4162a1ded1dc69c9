import { type Dataset, recordById } from '../../dataset.ts'
import { compareDates, type FuzzyDate, isDate } from '../../edtf.ts'
import type { Id } from '../../ids.ts'
import type { AnyRecord, CommitmentRecord } from '../../record.ts'
import { dateOrNull } from './time.ts'

/** The last day on which what a record tells may have happened; null where it tells of no day. */
export const lastDateOf = (record: AnyRecord): FuzzyDate | null => {
  if (record.type === 'event') return dateOrNull(record.end) ?? record.start
  if (record.type === 'document') {
    return [record.adopted, record.signed, record.inForce].filter(isDate).toSorted(compareDates).at(-1) ?? null
  }
  if (record.type === 'remark') return record.on
  return null
}

/** The first day on which a commitment may have been made: its own, its session's or that of its term. */
export const declaredDate = (dataset: Dataset, { declaredOn, declaredAt }: CommitmentRecord): FuzzyDate | null =>
  declaredOn ?? (declaredAt === null ? null : (recordById(dataset, declaredAt)?.start ?? null))

export const dateOfId = (dataset: Dataset, id: Id): FuzzyDate | null => {
  const record = recordById(dataset, id)
  return record === undefined ? null : lastDateOf(record)
}
