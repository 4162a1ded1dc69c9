import type { Path } from '../../compile/read.ts'
import { allRecords, type Dataset } from '../../dataset.ts'
import type { AnyRecord } from '../../record.ts'

export interface OwnText {
  readonly record: AnyRecord
  readonly path: Path
  readonly text: string
}

/** Members whose text is in our own words, wherever in a record they stand. */
const ours = new Set([
  'summary',
  'note',
  'function',
  'composition',
  'about',
  'definition',
  'question',
  'searched',
  'group',
])

const walk = (record: AnyRecord, value: unknown, path: Path): readonly OwnText[] => {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, position) => walk(record, entry, [...path, position]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([member, inner]: [string, unknown]) => {
    const at = [...path, member]
    return typeof inner === 'string' && ours.has(member) ? [{ record, path: at, text: inner }] : walk(record, inner, at)
  })
}

const memo = new WeakMap<Dataset, readonly OwnText[]>()
/** Every text of the record that is in our own words, and where it stands. */
export const ownTexts = (dataset: Dataset): readonly OwnText[] => {
  const made = memo.get(dataset) ?? allRecords(dataset).flatMap((record) => walk(record, record, []))
  memo.set(dataset, made)
  return made
}
