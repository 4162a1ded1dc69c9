import type { Dataset } from '@csto-record/domain'
import { stringify } from 'csv-stringify/sync'
import type { Table } from '../schema/table.ts'

/**
 * A table as CSV (RFC 4180, UTF-8, lines ended by CRLF): null is an empty cell, a truth value `true` or `false`. Texts
 * that a spreadsheet would run as a formula have an apostrophe in front.
 */
export const csvFile = (table: Table, dataset: Dataset): string =>
  stringify(
    [...table.rows(dataset)].map((row) => [...row]),
    {
      header: true,
      columns: table.columns.map(({ name }) => name),
      cast: { boolean: String },
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )
