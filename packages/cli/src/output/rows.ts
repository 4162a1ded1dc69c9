import { membersOf } from '@csto-record/domain'
import * as z from 'zod'

export type Fields = Readonly<Record<string, unknown>>
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The one list of objects that the result of a query holds; undefined for none, or several. */
export const listIn = (schema: z.ZodType, result: unknown): readonly Fields[] | undefined => {
  if (!(schema instanceof z.ZodObject) || !isFields(result)) return undefined
  const lists = [...membersOf(schema)].filter(([, { base, list }]) => list && base === 'object')
  const [name] = lists.length === 1 ? (lists[0] ?? []) : []
  const list = name === undefined ? undefined : result[name]
  return Array.isArray(list) ? list.filter(isFields) : undefined
}

/** A value as a cell: a date as its expression, a record by its name, a list by its entries, anything larger as JSON. */
export const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(cellOf).join('; ')
  if (!isFields(value)) return String(value)
  for (const name of ['edtf', 'name', 'caption', 'id']) if (typeof value[name] === 'string') return value[name]
  return JSON.stringify(value)
}
/** The same for programs: a record by its id. */
export const cellForPrograms = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(cellForPrograms).join('; ')
  return isFields(value) && typeof value['id'] === 'string' ? value['id'] : cellOf(value)
}

/** The columns of some rows, in the order in which they are first seen; evidence is counted, not shown. */
export const columnsOf = (rows: readonly Fields[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
]
