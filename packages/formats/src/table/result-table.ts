import { membersOf } from '@csto-record/domain'
import * as z from 'zod'
import { once } from '../once.ts'
import { type Fields, isFields } from './fields.ts'
import { type Column, columnsOf, writeTable } from './table.ts'

/** How the result of a query is a table: its one list of objects. */
export interface ResultTable {
  readonly columns: () => readonly Column<Fields>[]
  readonly rowsOf: (result: unknown) => readonly Fields[]
  /** The rows as CSV, a line each. */
  readonly csv: (body: { readonly result: unknown }) => Iterable<string>
}

/** The one list of objects that a query's result holds, and the schema of its entries; undefined for none, or several. */
const tableIn = (result: z.ZodType): { readonly member: string; readonly row: z.ZodObject } | undefined => {
  if (!(result instanceof z.ZodObject)) return undefined
  const lists = Object.entries(result.shape).flatMap(([member, schema]) =>
    schema instanceof z.ZodArray && schema.element instanceof z.ZodObject ? [{ member, row: schema.element }] : [],
  )
  return lists.length === 1 ? lists[0] : undefined
}

/** The table that a query's result is; undefined for a result that holds no list of objects, or more than one. */
export const resultTable = (result: z.ZodType): ResultTable | undefined => {
  const table = tableIn(result)
  if (table === undefined) return undefined
  const columns = once(() => columnsOf(membersOf(table.row), (member) => ({ whole: member === 'disputes' })))
  const rowsOf = (found: unknown): readonly Fields[] => {
    const list: unknown = isFields(found) ? found[table.member] : undefined
    return Array.isArray(list) ? list.filter(isFields) : []
  }
  return { columns, rowsOf, csv: (body) => writeTable(columns(), rowsOf(body.result)) }
}
