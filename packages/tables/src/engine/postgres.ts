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

/** The table of an engine in the schema it stands in, before it is filled. */
export const createPostgres = async <R>(client: PoolClient, stored: Stored<R>): Promise<void> => {
  await client.query(createStored(stored, dialect))
}

/** Puts records into the table of an engine. */
export const fillPostgres = <R>(
  client: PoolClient,
  stored: Pick<Stored<R>, 'name' | 'schema'>,
  table: Table<R>,
): Promise<void> => copyRows(client, tableName(stored), rowsOf(table))

/** Makes the indexes of the table of an engine, once it is full. */
export const indexPostgres = async <R>(client: PoolClient, stored: Stored<R>): Promise<void> => {
  for (const column of stored.columns.values()) {
    const index = dialect.index(stored, column, columnName(column.name))
    if (index !== '' && column.name !== 'id') await client.query(index)
  }
}

/** Creates and fills the table of an engine in the transaction of a client, and makes its indexes. */
export const loadPostgres = async <R>(
  client: PoolClient,
  named: Pick<Stored<R>, 'name' | 'schema'>,
  table: Table<R>,
): Promise<void> => {
  const stored = { ...named, columns: table.columns }
  await createPostgres(client, stored)
  await fillPostgres(client, stored, table)
  await indexPostgres(client, stored)
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
