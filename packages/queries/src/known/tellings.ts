import {
  type AnyRecord,
  type Citation,
  type Dataset,
  evidenceOfRecord,
  type Id,
  isOurs,
  keyOf,
  parentOf,
} from '@csto-record/domain'
import { forEachId } from '../results/mentions.ts'
import { citedOf } from './citations.ts'
import { type Dated, firstOf, sourceDays } from './source-days.ts'
import { factFields, requiredFields } from './type-fields.ts'

/** Another record that a record names, with the first citation that does; null where whatever tells of the one does. */
export interface Telling {
  readonly of: Id
  readonly by: Dated | null
}

/** The citations that give a record a value of its own: its evidence, and that of values that can stand in for one. */
const ownCitations = (record: AnyRecord): readonly Citation[] => {
  const values = record as unknown as Readonly<Record<string, unknown>>
  if (record.disputes.length === 0) return evidenceOfRecord(record)
  const rivals = record.disputes.filter(
    ({ field }) =>
      factFields(record.type).includes(field) &&
      values[field] != null &&
      !Array.isArray(values[field]) &&
      !isOurs(record, field),
  )
  return [...evidenceOfRecord(record), ...rivals.flatMap(({ evidence }) => evidence)]
}
/** The first citation that tells of a record by evidence of its own; undefined where none can be placed. */
export const firstOwn = (dataset: Dataset, record: AnyRecord): Dated | undefined =>
  firstOf(dataset, ownCitations(record))

/** The first citation for each path that evidence supports. */
const firstByPath = (dataset: Dataset, record: AnyRecord): ReadonlyMap<string, Dated> => {
  const out = sourceDays(dataset)
  const first = new Map<string, Dated>()
  for (const citation of evidenceOfRecord(record)) {
    const day = out.get(citation.source)
    if (day === undefined) continue
    for (const path of citation.supports) {
      const before = first.get(path)
      if (before === undefined || day < before.day) first.set(path, { citation, day })
    }
  }
  return first
}
const earlier = (one: Dated | undefined, other: Dated | undefined): Dated | undefined =>
  one === undefined || (other !== undefined && other.day < one.day) ? other : one

/** Names every record that a record names in what sources tell of it, each with the first citation that does so there. */
export const forEachTelling = (dataset: Dataset, record: AnyRecord, tell: (telling: Telling) => void): void => {
  const values = record as unknown as Readonly<Record<string, unknown>>
  const first = firstByPath(dataset, record)
  const naming = (value: unknown, by: Dated | null | undefined): void => {
    if (by !== undefined) forEachId(value, (of) => tell({ of, by }))
  }
  for (const field of factFields(record.type)) {
    const value = values[field]
    if (value === null || typeof value === 'number' || value === undefined) continue
    const whole = first.get(field)
    if (Array.isArray(value)) {
      for (const entry of value)
        naming(entry, earlier(whole, first.get(`${field}:${keyOf(record.type, field, entry)}`)))
    } else {
      if (requiredFields(record.type).has(field)) naming(value, null)
      naming(value, whole)
    }
  }
  naming(parentOf(record.id), null)
  for (const { evidence, ...entry } of citedOf(record)) {
    naming(entry, firstOf(dataset, evidence))
    for (const citation of evidence) if (citation.by !== null) naming(citation.by, firstOf(dataset, [citation]))
  }
  for (const citation of evidenceOfRecord(record))
    if (citation.by !== null) naming(citation.by, firstOf(dataset, [citation]))
}
