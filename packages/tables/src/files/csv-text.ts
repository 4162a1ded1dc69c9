import { stringify } from 'csv-stringify/sync'
import type { Cell } from '../schema/table.ts'

/**
 * Rows as CSV (RFC 4180, lines ended by CRLF) under a line of columns: null is an empty cell, a truth value `true` or
 * `false`. Texts that a spreadsheet would run as a formula have an apostrophe in front.
 */
export const csvText = (columns: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  stringify(
    Array.from(rows, (row) => [...row]),
    {
      header: true,
      columns: [...columns],
      cast: { boolean: String },
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )
