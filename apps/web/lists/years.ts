import { type Dataset, type Id, type RecordOf, type RecordType, recordsOf } from '@csto-record/domain'
import { filedDays } from '@csto-record/queries'
import { yearOf } from '#web/format/date.ts'
import { groupedBy } from '#web/format/grouped.ts'

/** Records of a type by the year they are filed under, `undated` for those without one; newest first, as pages list them. */
export const recordsByYear = <T extends RecordType>(
  dataset: Dataset,
  type: T,
): ReadonlyMap<string, readonly RecordOf<T>[]> => {
  const byId = new Map<Id, RecordOf<T>>(recordsOf(dataset, type).map((record) => [record.id, record]))
  const filed = filedDays(dataset, { type, order: 'newest-first' }).records.flatMap(({ record, day }) => {
    const own = byId.get(record.id)
    return own === undefined ? [] : [{ own, year: yearOf(day) ?? 'undated' }]
  })
  return new Map([...groupedBy(filed, ({ year }) => year)].map(([year, own]) => [year, own.map((one) => one.own)]))
}
