import {
  type AnyRecord,
  compareDates,
  type Dataset,
  definitionOf,
  type FuzzyDate,
  type Id,
  isFuzzyDate,
  parentOf,
  recordById,
} from '@csto-record/domain'

/** The day a record is filed under: the date, and the record and field that give it. */
export interface FiledDay {
  readonly day: FuzzyDate
  readonly of: Id
  readonly field: string
}

/** The date a field holds; of several the earliest. */
const dateIn = (value: unknown): FuzzyDate | null => {
  const dates = (Array.isArray(value) ? value : [value]).filter(isFuzzyDate)
  return dates.toSorted(compareDates)[0] ?? null
}

/** The event a record belongs to: where a document was taken or a promise declared, or in whose file it stands. */
const eventOf = (record: AnyRecord): Id | null => {
  if (record.type === 'document') return record.event
  return record.type === 'commitment' ? record.declaredAt : parentOf(record.id)
}

/**
 * The day a record is filed under, by the first of the fields that its definition names for it, or else by those of the
 * event it belongs to; null where neither has one.
 */
export const filedDay = (dataset: Dataset, record: AnyRecord): FiledDay | null => {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(record))
  for (const field of definitionOf(record.type).dated) {
    const day = dateIn(values.get(field))
    if (day !== null) return { day, of: record.id, field }
  }
  const event = eventOf(record)
  const owner = event?.startsWith('event/') ? recordById(dataset, event) : undefined
  return owner === undefined ? null : filedDay(dataset, owner)
}
