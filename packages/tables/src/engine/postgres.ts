import type { Engine, Table } from '@csto-record/queries'
import type { Sql, TransactionSql } from 'postgres'
import { quoted } from '../sql/create.ts'
import type { WordsOf } from './conditions.ts'
import { postgresEngineDialect as dialect } from './postgres-dialect.ts'
import { sqlEngine } from './sql-engine.ts'
import { columnName, createStored, type Stored, storedRow } from './stored.ts'

/** A cell as COPY's text form has it (PostgreSQL documentation, COPY, "Text Format"). */
const copyCell = (value: unknown): string => {
  if (value === null) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return escaped(String(value))
}
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (text: string): string => text.replaceAll(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign)

/** Creates and fills the table of an engine in the transaction it is given. */
export const loadPostgres = async <R>(sql: TransactionSql, name: string, table: Table<R>): Promise<void> => {
  await sql.unsafe(createStored({ name, columns: table.columns }, dialect))
  const copy = await sql.unsafe(`COPY ${quoted(name)} FROM STDIN`).writable()
  for (const record of table.records) {
    const line = `${storedRow(table, record, dialect).map(copyCell).join('\t')}\n`
    if (!copy.write(line)) await new Promise((resolve) => copy.once('drain', resolve))
  }
  await new Promise<void>((resolve, reject) => {
    copy.once('error', reject)
    copy.end(resolve)
  })
  for (const column of table.columns.values()) {
    const index = dialect.index(name, column, columnName(column.name))
    if (index !== '' && column.name !== 'id') await sql.unsafe(index)
  }
}

/** An engine over a table that `loadPostgres` made; each selection reads one state of the database. */
export const postgresEngine = <R>(sql: Sql, stored: Stored<R>, words: WordsOf): Engine<R> =>
  sqlEngine(stored, {
    dialect,
    words,
    snapshot: (work) =>
      // `begin` gives what the work gives, which its own type loses over the union of rows.
      sql.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY', (transaction) =>
        work((text, params) => transaction.unsafe(text, [...params] as never[], { prepare: true })),
      ) as never,
  })
