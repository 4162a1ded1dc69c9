import { z } from 'zod'
import type { Writer } from '../endpoint.ts'
import { once } from '../once.ts'
import { shapesOf } from '../schema/shape.ts'
import { columnsOf, type Fields, writeTable } from './table.ts'

const rowsOf = (result: unknown, member: string): readonly Fields[] =>
  // A result is as its schema says, which has a list of objects here.
  (result as Readonly<Record<string, readonly Fields[]>>)[member] ?? []

/**
 * How a query's result is written as a table: its one list of objects, a line each. Undefined for a result that holds
 * no such list, or more than one, and so is no table.
 */
export const resultTable = (result: z.ZodType): Writer | undefined => {
  if (!(result instanceof z.ZodObject)) return undefined
  const lists = Object.entries(result.shape).flatMap(([member, schema]) =>
    schema instanceof z.ZodArray && schema.element instanceof z.ZodObject ? [{ member, row: schema.element }] : [],
  )
  const [table] = lists
  if (table === undefined || lists.length > 1) return undefined
  const columns = once(() => columnsOf(shapesOf(table.row, 'output')))
  return (body) => writeTable(columns(), rowsOf(body['result'], table.member))
}
