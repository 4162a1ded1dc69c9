import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Table } from '@csto-record/queries'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import type { Pool } from 'pg'
import { createPostgres, loadPostgres } from '../engine/postgres.ts'
import { postgresEngineDialect } from '../engine/postgres-dialect.ts'
import { postgresPool } from '../engine/postgres-pool.ts'
import { inTransaction } from '../engine/postgres-transaction.ts'
import { storedRow } from '../engine/stored.ts'
import { quoted } from '../sql/create.ts'
import { temporaryPostgres } from './temporary-postgres.ts'

/** A PostgreSQL to ask: a server of its own where this machine has one, or PGlite, which is the same code in WebAssembly. */
export interface AnyPostgres {
  /** Which of the two, for the names of tests: what ran is what is counted. */
  readonly name: 'PostgreSQL' | 'PGlite'
  readonly pool: Pool
  /** Creates and fills the table of an engine: by COPY, or row by row where the stand-in takes none. */
  readonly load: <R>(name: string, table: Table<R>) => Promise<void>
  readonly close: () => Promise<void>
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  return address.port
}

const standIn = async (): Promise<AnyPostgres> => {
  const database = await PGlite.create()
  const port = await freePort()
  const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port })
  await server.start()
  // It serves one client at a time.
  const pool = postgresPool(`postgres://postgres@127.0.0.1:${port}/postgres`, 1)
  return {
    name: 'PGlite',
    pool,
    load: (name, table) =>
      inTransaction(pool, 'BEGIN', async (client) => {
        await createPostgres(client, { name, columns: table.columns })
        for (const record of table.records) {
          const row = storedRow(table, record, postgresEngineDialect)
          const marks = row.map((_, place) => `$${place + 1}`).join(', ')
          await client.query(`INSERT INTO ${quoted(name)} VALUES (${marks})`, [...row])
        }
      }),
    close: async () => {
      await pool.end()
      await server.stop()
      await database.close()
    },
  }
}

/** Starts one; `CSTO_TEST_POSTGRES=pglite` takes the stand-in where a server is there, too. */
export const anyPostgres = async (): Promise<AnyPostgres> => {
  const server = process.env['CSTO_TEST_POSTGRES'] === 'pglite' ? undefined : temporaryPostgres()
  if (server === undefined) return standIn()
  const pool = server.connect()
  return {
    name: 'PostgreSQL',
    pool,
    load: (name, table) => inTransaction(pool, 'BEGIN', (client) => loadPostgres(client, { name }, table)),
    close: async () => {
      await pool.end()
      server.close()
    },
  }
}
