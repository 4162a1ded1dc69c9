import {
  type AnyRecord,
  type Dataset,
  type Day,
  definitionOf,
  type FuzzyDate,
  parentOf,
  recordById,
} from '@csto-record/domain'
import { perRecord } from '../../memo.ts'
import type { Span } from '../engine.ts'

const isDate = (value: unknown): value is FuzzyDate =>
  typeof value === 'object' && value !== null && 'earliest' in value

/**
 * The days between which a record stands, by the dates that its definition files it under. The last is null where it
 * still runs (`..`); the span is null where no date is known and nothing says that it runs. An end that no source tells
 * is no span that goes on: the last day known is the last.
 */
export const spanOf: (record: AnyRecord) => Span | null = perRecord((record: AnyRecord): Span | null => {
  const fields = record as unknown as Readonly<Record<string, unknown>>
  const values = definitionOf(record.type).dated.flatMap((field) => fields[field])
  const dates = values.filter(isDate)
  const runs = values.includes('..')
  const first = dates.flatMap(({ earliest }) => earliest ?? []).toSorted()[0] ?? null
  const last =
    dates
      .flatMap(({ latest }) => latest ?? [])
      .toSorted()
      .at(-1) ?? null
  return first === null && !runs ? null : { first, last: runs ? null : last }
})

/** The first day of a record, or else of the record in whose file it stands; null where neither is known. */
export const dayOfRecord = (dataset: Dataset, record: AnyRecord): Day | null => {
  const own = spanOf(record)
  if (own !== null) return own.first ?? own.last
  const parent = parentOf(record.id)
  const holder = parent === null ? undefined : recordById(dataset, parent)
  return holder === undefined ? null : dayOfRecord(dataset, holder)
}
