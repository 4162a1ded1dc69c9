import {
  type AnyRecord,
  type Dataset,
  type Day,
  definitionOf,
  isFuzzyDate,
  parentOf,
  recordById,
} from '@csto-record/domain'
import { perRecord } from '../../memo.ts'
import type { Span } from '../engine.ts'

/**
 * Whether a record goes on after its last day: `no`, it is over by then; `still`, it was running by the sources seen;
 * `possible`, no source tells, and its type is one whose records may.
 */
export const goings = ['no', 'still', 'possible'] as const
export type GoesOn = (typeof goings)[number]
/** The days between which a record stands, and whether it goes on after them; then its last day is null. */
export interface RecordSpan extends Span {
  readonly goesOn: GoesOn
}

/** Whether a record goes on after its last day, by what its definition says of its type. */
const goesOnOf = (record: AnyRecord, runs: boolean): GoesOn => {
  const { lasts } = definitionOf(record.type)
  if (runs || lasts === null) return runs ? 'still' : 'no'
  const fields = record as unknown as Readonly<Record<string, unknown>>
  const end = lasts.until === null ? null : fields[lasts.until]
  return isFuzzyDate(end) && end.latest !== null ? 'no' : 'possible'
}

/**
 * The days between which a record stands, by the dates that its definition files it under. The last is null where it
 * still runs (`..`), or where no source tells its end and its type goes on until one does: a body is there after the day
 * of its founding, a meeting over on its day. A rule of the type may end it all the same, as 31 December does a chair of
 * a calendar year. The span is null where no date is known and nothing says that it runs.
 */
export const spanOf: (record: AnyRecord) => RecordSpan | null = perRecord((record: AnyRecord): RecordSpan | null => {
  const fields = record as unknown as Readonly<Record<string, unknown>>
  const { dated, lasts } = definitionOf(record.type)
  const values = dated.flatMap((field) => fields[field])
  const dates = values.filter(isFuzzyDate)
  const first = dates.flatMap(({ earliest }) => earliest ?? []).toSorted()[0] ?? null
  const runs = values.includes('..')
  if (first === null && !runs) return null
  const known = dates.flatMap(({ latest }) => latest ?? []).toSorted()
  // The definition is that of the record's own type.
  const ruled = lasts?.atMost(record as never) ?? null
  const goesOn = ruled === null ? goesOnOf(record, runs) : 'no'
  return { first, last: goesOn === 'no' ? (ruled ?? known.at(-1) ?? null) : null, goesOn }
})

/** The first day of a record, or else of the record in whose file it stands; null where neither is known. */
export const dayOfRecord = (dataset: Dataset, record: AnyRecord): Day | null => {
  const own = spanOf(record)
  if (own !== null) return own.first ?? own.last
  const parent = parentOf(record.id)
  const holder = parent === null ? undefined : recordById(dataset, parent)
  return holder === undefined ? null : dayOfRecord(dataset, holder)
}
