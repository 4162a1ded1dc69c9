import type { Dataset } from './generated/types.ts'
import { type Id, type Plural, pluralOf, type RecordType, recordTypes } from './ids.ts'
import type { AnyRecord, RecordOf } from './record.ts'

export type { Dataset, Redirect } from './generated/types.ts'
export type Collection = Plural<RecordType>

/** The records of one type. */
export const recordsOf = <T extends RecordType>(dataset: Dataset, type: T): readonly RecordOf<T>[] =>
  // The mapped type above pairs each plural with its record type; TypeScript cannot follow `pluralOf`.
  dataset[pluralOf(type) as Collection] as readonly RecordOf<T>[]

export const allRecords = (dataset: Dataset): readonly AnyRecord[] =>
  recordTypes.flatMap((type): readonly AnyRecord[] => recordsOf(dataset, type))

const indexes = new WeakMap<Dataset, ReadonlyMap<Id, AnyRecord>>()
const indexOf = (dataset: Dataset): ReadonlyMap<Id, AnyRecord> => {
  const made = indexes.get(dataset) ?? new Map<Id, AnyRecord>(allRecords(dataset).map((record) => [record.id, record]))
  indexes.set(dataset, made)
  return made
}

/** The record of an id; undefined where the dataset has none. Redirects are not followed. */
export const recordById = <T extends RecordType>(dataset: Dataset, id: Id<T>): RecordOf<T> | undefined =>
  indexOf(dataset).get(id) as RecordOf<T> | undefined
