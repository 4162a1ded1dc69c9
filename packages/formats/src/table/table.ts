import type { Structure } from '@csto-record/domain'
import { stringify } from 'csv-stringify/browser/esm/sync'
import { type Cell, cellOf, type Telling } from './cell.ts'
import { type Fields, isFields } from './fields.ts'

export interface Column<R> {
  readonly header: string
  /** What the definition says of the values; left out where a table is not made of records. */
  readonly structure?: Structure
  readonly cell: (row: R) => Cell
}

/** Whether a value has columns of its own for its members; a date is one value. */
const isParted = ({ base, list, members }: Structure): boolean =>
  base === 'object' && !list && members.size > 0 && !members.has('edtf')

/**
 * The columns that a table of objects of a structure has, whatever its rows hold: a member each, the members of an
 * object as `object.member`, the entries of a list joined by semicolons. `telling` says how those of a list are told.
 */
export const columnsOf = (
  members: ReadonlyMap<string, Structure>,
  telling: (name: string) => Telling = () => ({}),
): readonly Column<Fields>[] =>
  [...members].flatMap(([name, structure]): readonly Column<Fields>[] => {
    if (!isParted(structure)) return [{ header: name, structure, cell: (row) => cellOf(row[name], telling(name)) }]
    return columnsOf(structure.members).map(({ header, cell, ...rest }) => ({
      ...rest,
      header: `${name}.${header}`,
      cell: (row) => {
        const inner = row[name]
        return isFields(inner) ? cell(inner) : cellOf(inner)
      },
    }))
  })

/** How many rows are written in one piece. */
const atOnce = 100

/**
 * Rows as CSV (RFC 4180) with a header line, piece by piece. A text that begins with a sign by which spreadsheets know
 * a formula (`=`, `+`, `-`, `@`, tab, carriage return) has an apostrophe in front; a number stays one.
 */
export const writeTable = function* <R>(columns: readonly Column<R>[], rows: readonly R[]): Generator<string> {
  const linesOf = (cells: readonly (readonly Cell[])[]): string =>
    stringify([...cells], { record_delimiter: 'windows', cast: { boolean: String }, escape_formulas: true })
  yield linesOf([columns.map(({ header }) => header)])
  for (let start = 0; start < rows.length; start += atOnce)
    yield linesOf(rows.slice(start, start + atOnce).map((row) => columns.map(({ cell }) => cell(row))))
}
