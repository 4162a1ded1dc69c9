import { membersOf } from '@csto-record/domain'
import * as z from 'zod'
import { once } from '../once.ts'
import { type Fields, isFields } from './fields.ts'
import { linesOf } from './lines.ts'
import { columnsOf, writeTable } from './table.ts'
import { resultMetadata } from './table-metadata.ts'
import type { Writer } from './writer.ts'

const rowsOf = (result: unknown, member: string): readonly Fields[] => {
  const list: unknown = isFields(result) ? result[member] : undefined
  return Array.isArray(list) ? list.filter(isFields) : []
}

/** The one list of objects that a query's result holds, and the schema of its entries; undefined for none, or several. */
const tableIn = (result: z.ZodType): { readonly member: string; readonly row: z.ZodObject } | undefined => {
  if (!(result instanceof z.ZodObject)) return undefined
  const lists = Object.entries(result.shape).flatMap(([member, schema]) =>
    schema instanceof z.ZodArray && schema.element instanceof z.ZodObject ? [{ member, row: schema.element }] : [],
  )
  return lists.length === 1 ? lists[0] : undefined
}

type ResultWriter = Writer<{ readonly result: unknown }>

/**
 * How a query's result is written as a table: its one list of objects, a line each, and the metadata of that. Undefined
 * for a result that holds no such list, or more than one, and so is no table.
 */
export const resultTable = (
  name: string,
  result: z.ZodType,
): { readonly csv: ResultWriter; readonly metadata: ResultWriter } | undefined => {
  const table = tableIn(result)
  if (table === undefined) return undefined
  const columns = once(() => columnsOf(membersOf(table.row), (member) => ({ whole: member === 'disputes' })))
  return {
    csv: (body) => writeTable(columns(), rowsOf(body.result, table.member)),
    metadata: (_, written) => resultMetadata(name, columns(), written),
  }
}

/** How the same list is written as NDJSON, a line each; undefined where there is no table. */
export const resultLines = (result: z.ZodType): ResultWriter | undefined => {
  const table = tableIn(result)
  return table && ((body) => linesOf(rowsOf(body.result, table.member)))
}
