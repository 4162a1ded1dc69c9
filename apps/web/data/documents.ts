import 'server-only'
import { compareDates, type DocumentRecord, type FuzzyDate, isDate, recordById, recordsOf } from '@csto-record/domain'
import { dataset } from './dataset.ts'

/** The day to file a document under: that of its first dated act, or of the event it belongs to. */
export const dateOf = ({ adopted, signed, inForce, event }: DocumentRecord): FuzzyDate | null =>
  [adopted, signed, inForce].find(isDate) ?? (event === null ? null : (recordById(dataset, event)?.start ?? null))

/** All documents, newest first; those without a day last. */
export const documents = recordsOf(dataset, 'document').toSorted((left, right) => {
  const [one, other] = [dateOf(left), dateOf(right)]
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return compareDates(other, one)
})
