import {
  type AnyRecord,
  type Dataset,
  definitionOf,
  type RecordOf,
  type RecordType,
  recordsOf,
} from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { idsFound } from '../names/search/ids-found.ts'
import { codedEngine } from './coded-engine.ts'
import { derivedColumns } from './columns/derived-columns.ts'
import { leafColumns } from './columns/leaf-columns.ts'
import type { RecordColumn } from './columns/record-column.ts'
import { spanOf } from './columns/span-of.ts'
import { tieColumns } from './columns/tie-columns.ts'
import type { Engine, MemoryEngine, Table } from './engine.ts'

const made = new Map<RecordType, ReadonlyMap<string, RecordColumn>>()
/**
 * The columns of the records of a type, by name: one for each value that they hold, by its path (`kind`, `series.of`,
 * `start.first`), and those that follow from them (`status`, `firstDay`, `states`, `states:hosted`).
 */
export const columnsOf = (type: RecordType): ReadonlyMap<string, RecordColumn> => {
  const known = made.get(type)
  if (known !== undefined) return known
  const leaves = leafColumns(definitionOf(type))
  const all = [...derivedColumns(type, leaves), ...tieColumns(type), ...leaves]
  const columns = new Map(all.map((column) => [column.name, column]))
  made.set(type, columns)
  return columns
}

/** The records of a type as a table over its columns. */
export const recordTable = (dataset: Dataset, type: RecordType): Table<AnyRecord> => ({
  records: recordsOf(dataset, type),
  columns: new Map(
    [...columnsOf(type)].map(([name, { kind, many, valuesIn }]) => [
      name,
      { name, kind, many, values: valuesIn(dataset) },
    ]),
  ),
  span: spanOf,
  words: (words) => idsFound(dataset, type, words),
})

const engines = perDataset((_dataset) => new Map<RecordType, MemoryEngine<AnyRecord>>())
/**
 * Where the records of a type of a dataset are asked for: of the dataset that is served, or of the same as known by a
 * day, which is another.
 */
export type Engines = <T extends RecordType>(dataset: Dataset, type: T) => Engine<RecordOf<T>>

/** The engine in memory over the records of a type, made once a dataset. */
export const engineOf = <T extends RecordType>(dataset: Dataset, type: T): MemoryEngine<RecordOf<T>> => {
  const made = engines(dataset).get(type) ?? codedEngine(recordTable(dataset, type))
  engines(dataset).set(type, made)
  // A table of a type holds the records of that type and no others.
  return made as unknown as MemoryEngine<RecordOf<T>>
}
