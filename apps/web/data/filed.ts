import 'server-only'
import { type FuzzyDate, type Id, type RecordOf, type RecordType, recordsOf } from '@csto-record/domain'
import { filedDays } from '@csto-record/queries'
import { dataset } from './dataset.ts'

const days: ReadonlyMap<Id, FuzzyDate | null> = new Map(
  filedDays(dataset, {}).records.map(({ record, day }) => [record.id, day]),
)
/** The day a record is filed under; null where there is none. */
export const filedDayOf = (id: Id): FuzzyDate | null => days.get(id) ?? null

/** The records of a type in the order of the days they are filed under; those without one last. */
export const inOrderOfDays = <T extends RecordType>(
  type: T,
  order: 'oldest-first' | 'newest-first' = 'oldest-first',
): readonly RecordOf<T>[] => {
  const byId = new Map<Id, RecordOf<T>>(recordsOf(dataset, type).map((record) => [record.id, record]))
  return filedDays(dataset, { type, order }).records.flatMap(({ record }) => byId.get(record.id) ?? [])
}
