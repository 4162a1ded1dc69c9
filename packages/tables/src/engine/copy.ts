import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
/** A cell as COPY's text form has it (PostgreSQL documentation, COPY, "Text Format"). */
const copyCell = (value: unknown): string => {
  if (value === null) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return String(value).replaceAll(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign)
}

const linesOf = function* (rows: Iterable<readonly unknown[]>): Iterable<string> {
  for (const row of rows) yield `${row.map(copyCell).join('\t')}\n`
}

/** Puts rows into a table, named as SQL names it, by COPY in the transaction of a client. */
export const copyRows = (client: PoolClient, table: string, rows: Iterable<readonly unknown[]>): Promise<void> =>
  pipeline(Readable.from(linesOf(rows)), client.query(copyFrom(`COPY ${table} FROM STDIN`)))
