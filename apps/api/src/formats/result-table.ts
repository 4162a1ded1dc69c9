import type { z } from 'zod'
import type { Writer } from '../endpoint.ts'
import { shapesOf } from '../schema/shape.ts'
import { columnsOf, type Fields, writeTable } from './table.ts'

/**
 * How a query's result is written as a table: its one list of objects, a line each. Undefined for a result that holds
 * no such list, or more than one, and so is no table.
 */
export const resultTable = (result: z.ZodType): Writer | undefined => {
  if (!isObjectSchema(result)) return undefined
  const lists = [...shapesOf(result, 'output')].filter(([, { kind, list }]) => kind === 'object' && list)
  const [table] = lists
  if (table === undefined || lists.length > 1) return undefined
  const [member, { members }] = table
  const columns = columnsOf(members)
  return (body) => writeTable(columns, rowsOf(body['result'], member))
}

const isObjectSchema = (schema: z.ZodType): schema is z.ZodObject => schema.type === 'object'

const rowsOf = (result: unknown, member: string): readonly Fields[] =>
  // A result is as its schema says, which has a list of objects here.
  (result as Readonly<Record<string, readonly Fields[]>>)[member] ?? []
