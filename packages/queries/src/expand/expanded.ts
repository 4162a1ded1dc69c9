import { type AnyRecord, type Dataset, type Id, isId, recordById } from '@csto-record/domain'
import { type Step, type Way, wayFrom } from './steps.ts'

const follow = (dataset: Dataset, { columns }: Step, record: AnyRecord): readonly AnyRecord[] =>
  columns.flatMap(({ valuesIn }) =>
    valuesIn(dataset)(record).flatMap((id) => (isId(id) ? (recordById(dataset, id) ?? []) : [])),
  )

/**
 * The records that others name, by the paths of the fields that name them: each once, in the order in which they are
 * come by. A path of two steps takes the records between along; one that leads nowhere adds nothing.
 */
export const expanded = (
  dataset: Dataset,
  records: readonly AnyRecord[],
  paths: readonly string[],
): ReadonlyMap<Id, AnyRecord> => {
  const found = new Map<Id, AnyRecord>()
  const take = (record: AnyRecord, { first, second }: Way): void => {
    for (const near of follow(dataset, first, record)) {
      found.set(near.id, near)
      const further = second?.get(near.type)
      for (const far of further === undefined ? [] : follow(dataset, further, near)) found.set(far.id, far)
    }
  }
  for (const record of records) {
    for (const path of paths) {
      const way = wayFrom(record.type, path)
      if (way !== undefined) take(record, way)
    }
  }
  return found
}
