import type { Dataset } from '@csto-record/domain'
import type { PoolClient } from 'pg'
import { tables } from '../schema/index.ts'
import { addForeignKeys, createIndexes, createTable, literal, quoted } from '../sql/create.ts'
import { postgresDialect } from '../sql/dialect.ts'
import { copyRows } from './copy.ts'

/** The statements that create the tables: what changes with their form. */
export const formOfTables = (): string => tables.map((table) => createTable(table, postgresDialect)).join(';\n')

/**
 * Creates and fills the tables of the record in the schema that the transaction of a client looks into, with what they
 * and their columns mean as comments.
 */
export const loadTables = async (client: PoolClient, dataset: Dataset): Promise<void> => {
  for (const table of tables) {
    const { name, about, columns } = table
    await client.query(createTable(table, postgresDialect))
    await client.query(`COMMENT ON TABLE ${quoted(name)} IS ${literal(about)}`)
    for (const column of columns)
      await client.query(`COMMENT ON COLUMN ${quoted(name)}.${quoted(column.name)} IS ${literal(column.about)}`)
  }
  for (const table of tables) await copyRows(client, quoted(table.name), table.rows(dataset))
  for (const table of tables)
    for (const statement of [...createIndexes(table), ...addForeignKeys(table)]) await client.query(statement)
}
