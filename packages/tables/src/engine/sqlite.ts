import type { Engine, Table } from '@csto-record/queries'
import type sqlite from 'node-sqlite3-wasm'
import { quoted } from '../sql/create.ts'
import type { WordsOf } from './conditions.ts'
import { sqlEngine } from './sql-engine.ts'
import { sqliteEngineDialect as dialect } from './sqlite-dialect.ts'
import { columnName, createStored, type Stored, storedRow } from './stored.ts'

type Connection = InstanceType<typeof sqlite.Database>
type Cell = string | number | null

/** Creates and fills the table of an engine, in one transaction: a failure leaves the file as it was. */
export const loadSqlite = <R>(database: Connection, name: string, table: Table<R>): void => {
  database.exec('BEGIN')
  try {
    database.exec(createStored({ name, columns: table.columns }, dialect))
    const marks = [...Array(table.columns.size + 4)].map(() => '?').join(', ')
    const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${marks})`)
    // The dialect gives what SQLite holds: texts, numbers and null.
    for (const record of table.records) insert.run([...(storedRow(table, record, dialect) as readonly Cell[])])
    insert.finalize()
    for (const column of table.columns.values()) {
      const index = dialect.index({ name }, column, columnName(column.name))
      if (index !== '' && column.name !== 'id') database.exec(index)
    }
    database.exec('COMMIT')
  } catch (failure) {
    database.exec('ROLLBACK')
    throw failure
  }
}

/** An engine over a table that `loadSqlite` made. A connection answers one question at a time, so all see one state. */
export const sqliteEngine = <R>(database: Connection, stored: Stored<R>, words: WordsOf): Engine<R> =>
  sqlEngine(stored, {
    dialect,
    words,
    snapshot: (work) =>
      work((text, params) =>
        Promise.resolve(database.all(text, [...(params as readonly Cell[])]) as Readonly<Record<string, unknown>>[]),
      ),
  })
