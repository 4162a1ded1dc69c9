import type { Engine, Table } from '@csto-record/queries'
import type { Pool, PoolClient } from 'pg'
import type { WordsOf } from './conditions.ts'
import { copyRows } from './copy.ts'
import { postgresEngineDialect as dialect } from './postgres-dialect.ts'
import { answered } from './postgres-failures.ts'
import { inTransaction } from './postgres-transaction.ts'
import { sqlEngine } from './sql-engine.ts'
import { columnName, createStored, type Stored, storedRow, tableName } from './stored.ts'

const rowsOf = function* <R>(table: Table<R>): Iterable<readonly unknown[]> {
  for (const record of table.records) yield storedRow(table, record, dialect)
}

/** Creates and fills the table of an engine in the transaction of a client, and makes its indexes. */
export const loadPostgres = async <R>(
  client: PoolClient,
  stored: Pick<Stored<R>, 'name' | 'schema'>,
  table: Table<R>,
): Promise<void> => {
  await client.query(createStored({ ...stored, columns: table.columns }, dialect))
  await copyRows(client, tableName(stored), rowsOf(table))
  for (const column of table.columns.values()) {
    const index = dialect.index(stored, column, columnName(column.name))
    if (index !== '' && column.name !== 'id') await client.query(index)
  }
}

/**
 * An engine over a table that `loadPostgres` made; each selection reads one state of the database. Rejects with
 * `EngineUnavailable` where the database does not answer.
 */
export const postgresEngine = <R>(pool: Pool, stored: Stored<R>, words: WordsOf): Engine<R> =>
  sqlEngine(stored, {
    dialect,
    words,
    snapshot: (work) =>
      answered(
        inTransaction(pool, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', (client) =>
          work(async (text, params) => (await client.query(text, [...params])).rows),
        ),
      ),
  })
