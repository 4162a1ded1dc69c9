import { stringify } from 'csv-stringify/sync'
import { cellForPrograms, columnsOf, type Fields } from './rows.ts'

/** Rows as CSV (RFC 4180): records by their ids, lists joined by `; `, a formula with an apostrophe in front. */
export const csvOf = (rows: readonly Fields[]): string => {
  const columns = columnsOf(rows)
  return stringify(
    rows.map((row) => columns.map((column) => cellForPrograms(row[column]))),
    { header: true, columns: [...columns], record_delimiter: 'windows', escape_formulas: true },
  )
}
