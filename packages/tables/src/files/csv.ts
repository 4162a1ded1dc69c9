import type { Dataset } from '@csto-record/domain'
import type { Table } from '../schema/table.ts'
import { csvText } from './csv-text.ts'

/**
 * A table as CSV (RFC 4180, UTF-8, lines ended by CRLF): null is an empty cell, a truth value `true` or `false`. Texts
 * that a spreadsheet would run as a formula have an apostrophe in front.
 */
export const csvFile = (table: Table, dataset: Dataset): string =>
  csvText(
    table.columns.map(({ name }) => name),
    table.rows(dataset),
  )
