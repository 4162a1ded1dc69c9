import {
  common,
  type Dataset,
  definitionOf,
  pluralOf,
  type RecordType,
  recordsOf,
  structureOfType,
} from '@csto-record/domain'
import { foreignKeyOf, listTables } from './list-tables.ts'
import { partsOf } from './parts.ts'
import { column, sqlName, type Table } from './table.ts'

/** Lists that records of every type carry: they stand in one table for all. */
export const carried: readonly string[] = ['evidence', ...Object.keys(common)]

/** The table of a record type and one for each of its lists. */
export const typeTables = (type: RecordType): readonly Table[] => {
  const definition = definitionOf(type)
  const table = sqlName(pluralOf(type))
  const members = [...structureOfType(definition)].filter(
    ([name, { list }]) => name !== 'id' && name !== 'type' && !(list && carried.includes(name)),
  )
  const parts = partsOf(new Map(members))
  const records = (dataset: Dataset) => recordsOf(dataset, type)
  const id = column('id', 'its id')
  const owner = sqlName(type)
  return [
    {
      name: table,
      about: definition.summary,
      columns: [id, ...parts.columns],
      key: ['id'],
      foreignKeys: [{ columns: ['id'], table: 'records', references: ['id'] }, ...parts.named.map(foreignKeyOf)],
      rows: function* (dataset) {
        for (const record of records(dataset)) yield [record.id, ...parts.cells(record)]
      },
    },
    ...parts.lists.flatMap((list) =>
      listTables(list, {
        table,
        key: [owner],
        keyColumns: [column(owner, `the id of the ${type}`)],
        owners: function* (dataset) {
          for (const record of records(dataset)) yield { key: [record.id], value: record }
        },
      }),
    ),
  ]
}
