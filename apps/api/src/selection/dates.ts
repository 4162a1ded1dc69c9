import { type AnyRecord, type Day, definitions, type FuzzyDate, membersOf, type RecordType } from '@csto-record/domain'
import { valuesOf } from './values.ts'

/** The fields of a type that hold dates, in the order of its definition. */
export const dateFieldsOf = (type: RecordType): readonly string[] =>
  [...membersOf(definitions[type].schema)].flatMap(([field, { base }]) => (base === 'date' ? [field] : []))

const isFuzzyDate = (value: unknown): value is FuzzyDate =>
  typeof value === 'object' && value !== null && 'earliest' in value

interface Span {
  readonly first: Day | null
  readonly last: Day | null
}
const measured = (record: AnyRecord): Span => {
  const values = dateFieldsOf(record.type).flatMap((field) => valuesOf(record, field))
  const dates = values.filter(isFuzzyDate)
  const first = dates.flatMap(({ earliest }) => earliest ?? []).toSorted()[0] ?? null
  const last = values.includes('..')
    ? null
    : (dates
        .flatMap(({ latest }) => latest ?? [])
        .toSorted()
        .at(-1) ?? null)
  return { first, last }
}

const spans = new WeakMap<AnyRecord, Span>()
/** The first and the last day a record may have to do with: null where no date is known, or where it still runs. */
export const spanOf = (record: AnyRecord): Span => {
  const span = spans.get(record) ?? measured(record)
  spans.set(record, span)
  return span
}

/** Whether a record's dates, or the span between them, touch a range of days. A record without a date touches none. */
export const touches = (record: AnyRecord, from: Day | null, to: Day | null): boolean => {
  const { first, last } = spanOf(record)
  return first !== null && (to === null || first <= to) && (from === null || last === null || last >= from)
}
