import { createHash } from 'node:crypto'
import { type AnyRecord, type Dataset, type RecordOf, type RecordType, recordTypes } from '@csto-record/domain'
import { type Engine, type Engines, engineOf, recordTable } from '@csto-record/queries'
import type { Pool } from 'pg'
import { sqlName } from '../schema/table.ts'
import { quoted } from '../sql/create.ts'
import { formOfTables, loadTables } from './load-tables.ts'
import { loadPostgres, postgresEngine } from './postgres.ts'
import { postgresEngineDialect } from './postgres-dialect.ts'
import { inTransaction } from './postgres-transaction.ts'
import { createStored, type Stored } from './stored.ts'

const prefix = 'csto_record_'

/**
 * The schema that holds a dataset: named by its version, its data and the form of its tables, so that a server looks
 * into the very state that it serves, and finds none where somebody loaded another or with another form.
 */
export const schemaOf = (dataset: Dataset): string => {
  const hash = createHash('sha256').update(formOfTables())
  for (const type of recordTypes) {
    const table = recordTable(dataset, type)
    hash.update(createStored({ name: type, columns: table.columns }, postgresEngineDialect))
    hash.update(JSON.stringify(table.records))
  }
  return `${prefix}${dataset.version.replaceAll(/[^0-9a-z]/gi, '_')}_${hash.digest('hex').slice(0, 16)}`
}

const storedOf = (schema: string, type: RecordType): Omit<Stored<never>, 'columns'> => ({ schema, name: sqlName(type) })

/** What loading did. */
export interface Loaded {
  readonly schema: string
  /** False where the very data were there already. */
  readonly isNew: boolean
  readonly records: number
}

/**
 * Loads a dataset in one transaction, as the tables of the record and as what engines ask: who reads sees it whole or not at all, and a load that fails leaves what was there.
 * A dataset that is there already is left alone. `told` is called after each type, with how many records it has.
 */
export const loadRecord = async (
  pool: Pool,
  dataset: Dataset,
  told: (type: RecordType, records: number) => void = () => undefined,
): Promise<Loaded> => {
  const schema = schemaOf(dataset)
  const { rowCount } = await pool.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])
  const tables = recordTypes.map((type) => ({ type, table: recordTable(dataset, type) }))
  const records = tables.reduce((sum, { table }) => sum + table.records.length, 0)
  if (rowCount !== 0) return { schema, isNew: false, records }
  await inTransaction(pool, 'BEGIN', async (client) => {
    await client.query(`CREATE SCHEMA ${quoted(schema)}`)
    await client.query(`SET LOCAL search_path = ${quoted(schema)}`)
    await loadTables(client, dataset)
    for (const { type, table } of tables) {
      await loadPostgres(client, storedOf(schema, type), table)
      told(type, table.records.length)
    }
  })
  for (const { type } of tables) await pool.query(`ANALYZE ${quoted(schema)}.${quoted(sqlName(type))}`)
  return { schema, isNew: true, records }
}

/** Removes all states but one; gives the names of those removed. */
export const dropOthers = async (pool: Pool, kept: string): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ nspname: string }>(
    'SELECT nspname FROM pg_namespace WHERE starts_with(nspname, $1) AND nspname <> $2 ORDER BY nspname',
    [prefix, kept],
  )
  for (const { nspname } of rows) await pool.query(`DROP SCHEMA ${quoted(nspname)} CASCADE`)
  return rows.map(({ nspname }) => nspname)
}

/**
 * Engines over a database that holds this dataset. Selections of any other, as the same dataset as known by a day is, are
 * answered in memory. Words are looked up in memory, and what they find is selected by id.
 */
export const postgresEngines = (pool: Pool, served: Dataset): Engines => {
  const schema = schemaOf(served)
  const made = new Map<RecordType, Engine<AnyRecord>>()
  return <T extends RecordType>(dataset: Dataset, type: T): Engine<RecordOf<T>> => {
    if (dataset !== served) return engineOf(dataset, type)
    const { columns, words } = recordTable(dataset, type)
    const engine = made.get(type) ?? postgresEngine(pool, { ...storedOf(schema, type), columns }, words)
    made.set(type, engine)
    // A table of a type holds the records of that type and no others.
    return engine as unknown as Engine<RecordOf<T>>
  }
}
