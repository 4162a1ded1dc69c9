import { idOf, type RecordType } from '@csto-record/domain'
import * as z from 'zod'
import type { RecordColumn } from './columns/record-column.ts'
import { type Filter, filter } from './filter.ts'
import type { Condition, Value } from './selection.ts'

/** More values than this are asked for in several requests. */
const mostValues = 100

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0
const schemaOf = ({ kind, choices, types, pattern }: RecordColumn): z.ZodType<Value> | null => {
  if (kind === 'choice' && isFilled(choices)) return z.enum(choices)
  if (kind === 'id' && isFilled<RecordType>(types)) return idOf(...types)
  if (kind === 'number') return z.number()
  return kind === 'text' && pattern !== null ? z.string().regex(pattern) : null
}

/** What is asked of a column in words of its own. */
const wording: Readonly<Record<string, string>> = {
  sources: 'records with evidence from this source',
  mentions: 'records that name this record in any of their fields',
}

/** What stands after the name of a parameter that asks for records of which the same is not so. */
const notMark = '!'

/**
 * The filters that follow from what a column holds: for values that it may have, and for values that it may not; none
 * for days and free text.
 */
export const columnFilters = (name: string, column: RecordColumn): readonly Filter[] => {
  if (column.kind === 'boolean') {
    const stated: Condition = { column: column.name, in: [true] }
    const description = `true for records where ${name} is stated, false for the others`
    return [filter(name, description, z.boolean(), (wanted) => [wanted ? stated : { not: stated }])]
  }
  const value = schemaOf(column)
  if (value === null) return []
  const values = z.array(value).min(1).max(mostValues)
  const holds = `records whose ${column.name} ${column.many ? 'hold' : 'is'} this`
  const several = 'of several, given more than once or joined by commas,'
  const isAny = `${wording[column.name] ?? holds}; ${several} any`
  const isNone = `records of which ${name}= is not so, unknown ones among them; ${several} none`
  return [
    filter(name, isAny, values, (wanted) => [{ column: column.name, in: wanted }], column.name),
    filter(`${name}${notMark}`, isNone, values, (wanted) => [{ not: { column: column.name, in: wanted } }]),
  ]
}
