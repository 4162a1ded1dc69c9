import type { AnyRecord, Dataset } from '@csto-record/domain'
import { nameOf } from '@csto-record/queries'
import { spanOf } from './dates.ts'

export const orders = ['id', '-id', 'date', '-date', 'name', '-name'] as const
export type Order = (typeof orders)[number]

type Key = (record: AnyRecord) => string | null
const keys = (dataset: Dataset) =>
  ({
    id: ({ id }) => id,
    date: (record) => spanOf(record).first,
    name: (record) => nameOf(dataset, record).toLowerCase(),
  }) satisfies Readonly<Record<string, Key>>

/** Records in an order; those without a date come last either way, and equals stay in order of their ids. */
export const sorted = (dataset: Dataset, records: readonly AnyRecord[], order: Order): readonly AnyRecord[] => {
  if (order === 'id') return records
  const descending = order.startsWith('-')
  // A leading hyphen is all that an order has besides the name of its key.
  const key: Key = keys(dataset)[order.replace('-', '') as 'id' | 'date' | 'name']
  return records
    .map((record) => ({ record, by: key(record) }))
    .toSorted((left, right) => {
      if (left.by === right.by) return 0
      if (left.by === null) return 1
      if (right.by === null) return -1
      return left.by < right.by !== descending ? -1 : 1
    })
    .map(({ record }) => record)
}
