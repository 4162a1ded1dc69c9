import { membersOf } from '@csto-record/domain'
import { z } from 'zod'
import { once } from '../once.ts'
import { type Fields, isFields } from './fields.ts'
import { columnsOf, writeTable } from './table.ts'
import type { Writer } from './writer.ts'

const rowsOf = (result: unknown, member: string): readonly Fields[] => {
  const list: unknown = isFields(result) ? result[member] : undefined
  return Array.isArray(list) ? list.filter(isFields) : []
}

/**
 * How a query's result is written as a table: its one list of objects, a line each. Undefined for a result that holds
 * no such list, or more than one, and so is no table.
 */
export const resultTable = (result: z.ZodType): Writer<{ readonly result: unknown }> | undefined => {
  if (!(result instanceof z.ZodObject)) return undefined
  const lists = Object.entries(result.shape).flatMap(([member, schema]) =>
    schema instanceof z.ZodArray && schema.element instanceof z.ZodObject ? [{ member, row: schema.element }] : [],
  )
  const [table] = lists
  if (table === undefined || lists.length > 1) return undefined
  const columns = once(() => columnsOf(membersOf(table.row), (name) => ({ whole: name === 'disputes' })))
  return (body) => writeTable(columns(), rowsOf(body.result, table.member))
}
