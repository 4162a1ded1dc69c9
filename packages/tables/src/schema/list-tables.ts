import type { Dataset, RecordType } from '@csto-record/domain'
import { pluralOf } from '@csto-record/domain'
import { entryParts, type ListPart, memberOf, type Named } from './parts.ts'
import { type Cell, type Column, column, type ForeignKey, sqlName, type Table } from './table.ts'

/** A row that lists stand under: its key, and the value that holds them. */
interface Owner {
  readonly key: readonly Cell[]
  readonly value: unknown
}
/** The table that lists stand under. */
interface Under {
  readonly table: string
  readonly key: readonly string[]
  readonly keyColumns: readonly Column[]
  readonly owners: (dataset: Dataset) => Iterable<Owner>
}

/** Ids name a row of their type's table; where they may be of several types, one of all records. */
export const foreignKeyOf = ({ column: name, types }: Named): ForeignKey => {
  const [only, ...others] = types
  const table = only !== undefined && others.length === 0 ? pluralOf(only as RecordType) : 'records'
  return { columns: [name], table: sqlName(table), references: ['id'] }
}

const entriesUnder = (value: unknown, path: readonly string[]): readonly unknown[] => {
  const list = path.reduce<unknown>((held, name) => memberOf(held, name), value)
  return Array.isArray(list) ? list : []
}

/** The table of a list, and those of the lists inside its entries: a row an entry, in the order of the list from 1. */
export const listTables = (list: ListPart, under: Under): readonly Table[] => {
  const name = [under.table, ...list.path.map(sqlName)].join('_')
  const parts = entryParts(list.structure)
  const owners = function* (dataset: Dataset): Iterable<Owner> {
    for (const { key, value } of under.owners(dataset))
      for (const [index, entry] of entriesUnder(value, list.path).entries())
        yield { key: [...key, index + 1], value: entry }
  }
  const position = column('position', 'its place in the list, from 1', { type: 'integer' })
  const own = [position, ...parts.columns]
  const table: Table = {
    name,
    about: list.structure.description ?? `the entries of ${list.path.join('.')}`,
    columns: [...under.keyColumns, ...own],
    key: [...under.key, position.name],
    foreignKeys: [
      { columns: under.key, table: under.table, references: referencesOf(under) },
      ...parts.named.map(foreignKeyOf),
    ],
    rows: function* (dataset) {
      for (const { key, value } of owners(dataset)) yield [...key, ...parts.cells(value)]
    },
  }
  const renamed = `${list.path.map(sqlName).join('_')}_position`
  const inner: Under = {
    table: name,
    key: [...under.key, renamed],
    keyColumns: [...under.keyColumns, { ...position, name: renamed }],
    owners,
  }
  return [table, ...parts.lists.flatMap((part) => listTables(part, inner))]
}

/** The key of the table a list stands under, by the names that it has there. */
const referencesOf = ({ key }: Under): readonly string[] =>
  key.length === 1 ? ['id'] : [...key.slice(0, -1), 'position']
