import type { ColumnType } from '../schema/table.ts'

/** How a database writes what differs between them. */
export interface Dialect {
  readonly types: Readonly<Record<ColumnType, string>>
  /** What follows a column's type so that ids compare alike on both sides of every join. */
  readonly collation: string
  /** The condition under which a truth value is one; empty where the type says so. */
  readonly truth: (quoted: string) => string
  readonly tableEnd: string
  /** Whether a foreign key may only name a table that is there already, so that all are added at the end. */
  readonly keysApart: boolean
}

/** SQLite with strict tables: 3.37 or newer. */
export const sqliteDialect: Dialect = {
  types: { text: 'TEXT', day: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER' },
  collation: '',
  truth: (quoted) => `${quoted} IN (0, 1)`,
  tableEnd: ' STRICT',
  keysApart: false,
}

/** PostgreSQL, and what speaks its language. Text is compared by code points, as the record orders ids and days. */
export const postgresDialect: Dialect = {
  types: { text: 'text', day: 'date', integer: 'integer', real: 'double precision', boolean: 'boolean' },
  collation: ' COLLATE "C"',
  truth: () => '',
  tableEnd: '',
  keysApart: true,
}
