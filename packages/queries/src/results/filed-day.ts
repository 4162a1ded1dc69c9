import {
  type AnyRecord,
  compareDates,
  type Dataset,
  type FuzzyDate,
  type Id,
  isDate,
  type RecordType,
  recordById,
} from '@csto-record/domain'

/** The day a record is filed under: the date, and the record and field that give it. */
export interface FiledDay {
  readonly day: FuzzyDate
  readonly of: Id
  readonly field: string
}

/** The fields that file a record under a day, the first that has one; then the field that names the event it belongs to. */
const filing: Readonly<Record<RecordType, { readonly dates: readonly string[]; readonly event?: string }>> = {
  source: { dates: ['published'] },
  state: { dates: [] },
  organization: { dates: ['founded'] },
  body: { dates: ['established', 'dissolved'] },
  person: { dates: [] },
  membership: { dates: ['start', 'signed', 'end'] },
  tenure: { dates: ['start', 'attested', 'end'] },
  chairmanship: { dates: ['start', 'end'] },
  commitment: { dates: ['declaredOn'], event: 'declaredAt' },
  event: { dates: ['start'] },
  remark: { dates: ['on'], event: 'event' },
  document: { dates: ['adopted', 'signed', 'inForce'], event: 'event' },
  force: { dates: ['established'] },
  topic: { dates: [] },
  place: { dates: [] },
}

const isFuzzyDate = (value: unknown): value is FuzzyDate =>
  typeof value === 'object' && value !== null && 'edtf' in value && isDate(value as FuzzyDate)

/** The date a field holds; of several the earliest. */
const dateIn = (value: unknown): FuzzyDate | null => {
  const dates = (Array.isArray(value) ? value : [value]).filter(isFuzzyDate)
  return dates.toSorted(compareDates)[0] ?? null
}

/** The day a record is filed under; null where neither it nor the event it belongs to has one. */
export const filedDay = (dataset: Dataset, record: AnyRecord): FiledDay | null => {
  const { dates, event } = filing[record.type]
  const values = new Map<string, unknown>(Object.entries(record))
  for (const field of dates) {
    const day = dateIn(values.get(field))
    if (day !== null) return { day, of: record.id, field }
  }
  const at = event === undefined ? null : values.get(event)
  // The reference is an event's by the schema of every type that names a field here.
  const owner = typeof at === 'string' ? recordById(dataset, at as Id<'event'>) : undefined
  return owner === undefined ? null : filedDay(dataset, owner)
}
