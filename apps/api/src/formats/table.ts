import type { Structure } from '@csto-record/domain'
import { stringify } from 'csv-stringify/browser/esm/sync'

type Cell = string | number | boolean | null
export type Fields = Readonly<Record<string, unknown>>

export interface Column<R> {
  readonly header: string
  readonly cell: (row: R) => Cell
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What tells one object of a list from the others, the most telling first. */
const naming = ['id', 'record', 'source', 'who', 'key', 'text', 'question', 'field', 'office'] as const

/** One value as text: a date as EDTF, an object by the member that names it. */
const wordOf = (value: unknown, named: string | undefined): Cell => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (!isFields(value)) return JSON.stringify(value)
  if ('edtf' in value) return String(value['edtf'])
  const member = [named, ...naming].find((name) => name !== undefined && name in value)
  return member === undefined ? JSON.stringify(value) : wordOf(value[member], undefined)
}

const cellOf = (value: unknown, named: string | undefined): Cell =>
  Array.isArray(value)
    ? [...new Set(value.map((entry) => wordOf(entry, named)))].join('; ') || null
    : wordOf(value, named)

/**
 * The columns that a table of objects of a structure has, whatever its rows hold: a member each, the members of an object
 * as `object.member`, the entries of a list joined by semicolons. `keys` names the member that tells entries apart.
 */
export const columnsOf = (
  members: ReadonlyMap<string, Structure>,
  keys: Readonly<Record<string, string>> = {},
): readonly Column<Fields>[] =>
  [...members].flatMap(([name, structure]): readonly Column<Fields>[] => {
    if (
      structure.base !== 'object' ||
      structure.list ||
      structure.members.size === 0 ||
      structure.members.has('edtf')
    ) {
      return [{ header: name, cell: (row) => cellOf(row[name], keys[name]) }]
    }
    return columnsOf(structure.members).map(({ header, cell }) => ({
      header: `${name}.${header}`,
      cell: (row) => {
        const inner = row[name]
        return isFields(inner) ? cell(inner) : cellOf(inner, undefined)
      },
    }))
  })

/** Rows as CSV (RFC 4180) with a header line. */
export const writeTable = <R>(columns: readonly Column<R>[], rows: readonly R[]): string =>
  stringify(
    rows.map((row) => columns.map(({ cell }) => cell(row))),
    {
      header: true,
      columns: columns.map(({ header }) => header),
      record_delimiter: 'windows',
      cast: { boolean: String },
    },
  )
