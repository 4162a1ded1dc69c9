import { type AnyRecord, allRecords, type Dataset, type Id, isId } from '@csto-record/domain'
import { groupBy, perDataset } from './memo.ts'

/** One record naming another, and in which of its fields. */
export interface Link {
  readonly from: Id
  readonly to: Id
  readonly field: string
}

const collect = (value: unknown, found: Set<Id>): void => {
  if (isId(value)) found.add(value)
  else if (Array.isArray(value)) for (const entry of value) collect(entry, found)
  else if (typeof value === 'object' && value !== null) for (const entry of Object.values(value)) collect(entry, found)
}

const prose = new Set(['id', 'type', 'summary', 'note', 'name', 'title', 'definition', 'open'])
/** Every record that a record names, field by field, once each. Evidence counts as the field `evidence`. */
export const linksFrom = (record: AnyRecord): readonly Link[] =>
  Object.entries(record).flatMap(([field, value]) => {
    if (prose.has(field)) return []
    const found = new Set<Id>()
    collect(value, found)
    return [...found].map((to) => ({ from: record.id, to, field }))
  })

const links = perDataset((dataset: Dataset) => allRecords(dataset).flatMap(linksFrom))
/** All links of the dataset by the record they lead to. */
export const linksTo = perDataset((dataset: Dataset) => groupBy(links(dataset), ({ to }) => [to]))
/** All links by both ends. */
export const linksAt = perDataset((dataset: Dataset) => groupBy(links(dataset), ({ from, to }) => [from, to]))
