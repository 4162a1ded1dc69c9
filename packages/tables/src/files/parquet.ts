import type { Dataset } from '@csto-record/domain'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Cell, Column, Table } from '../schema/table.ts'

/** How Parquet writes a column's values: a physical type, and what it stands for. */
const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const

const elementOf = ({ name, type, nullable }: Column): SchemaElement => ({
  name,
  ...types[type],
  repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
})

const parquetValue = ({ type }: Column, cell: Cell): unknown =>
  type === 'day' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell

/**
 * A table as a Parquet file (format 2, compressed with Snappy): days as DATE; what the table and its columns mean in the
 * file's metadata under `about` and `columns`. The same bytes for the same dataset.
 */
export const parquetFile = (table: Table, dataset: Dataset): Uint8Array => {
  const rows = [...table.rows(dataset)]
  const about = Object.fromEntries(table.columns.map((column) => [column.name, column.about]))
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: 'schema', num_children: table.columns.length }, ...table.columns.map(elementOf)],
      columnData: table.columns.map((column, place) => ({
        name: column.name,
        data: rows.map((row) => parquetValue(column, row[place] ?? null)),
      })),
      createdBy: 'csto-record',
      kvMetadata: [
        { key: 'about', value: table.about },
        { key: 'columns', value: JSON.stringify(about) },
        { key: 'version', value: dataset.version },
      ],
    }),
  )
}
