import { Day, definitionOf, idOf, type RecordType } from '@csto-record/domain'
import { z } from 'zod'
import { search } from '../queries/search.ts'
import type { RecordColumn } from './columns/record-column.ts'
import type { NamedOrder } from './cursor.ts'
import { columnsOf } from './record-table.ts'
import type { Condition, Order } from './selection.ts'

/** A condition that records of a type can be asked for by name, in an address or on a command line. */
export interface Filter {
  readonly name: string
  /** Takes the parameter, which may be left out. */
  readonly schema: z.ZodType
  /** The condition that a value stands for; `wanted` is what the schema gave. */
  readonly condition: (wanted: unknown) => Condition
}

const filter = <S extends z.ZodType>(
  name: string,
  description: string,
  schema: S,
  condition: (wanted: z.output<S>) => Condition,
): Filter => ({
  name,
  schema: schema.optional().describe(description),
  // The value was read by `schema`, so that it is what `condition` takes.
  condition: (wanted) => condition(wanted as z.output<S>),
})

/** Columns that go by another name in addresses. A column of many ids of one type goes by that type as well. */
const otherNames: Readonly<Record<string, string>> = { sources: 'source', states: 'state', people: 'person' }
const addressOf = ({ name, many, types }: RecordColumn): string => {
  const type = many ? types.find((one) => definitionOf(one).plural === name) : undefined
  return otherNames[name] ?? type ?? name
}

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0
const schemaOf = ({ kind, choices, types, pattern }: RecordColumn): z.ZodType<string> | null => {
  if (kind === 'choice' && isFilled(choices)) return z.enum(choices)
  if (kind === 'id' && isFilled<RecordType>(types)) return idOf(...types)
  return kind === 'text' && pattern !== null ? z.string().regex(pattern) : null
}

/** Columns that say of a record what one value at a time is asked of. */
const one: Readonly<Record<string, string>> = {
  sources: 'records with evidence from this source',
  mentions: 'records that name this record in any of their fields',
}
/** The filter that follows from what a column holds; none for days, numbers and free text. */
const filterOf = (column: RecordColumn): readonly Filter[] => {
  const name = addressOf(column)
  if (column.kind === 'boolean') {
    const stated: Condition = { column: column.name, in: [true] }
    const description = `true for records where ${name} is stated, false for the others`
    return [filter(name, description, z.boolean(), (wanted) => (wanted ? stated : { not: stated }))]
  }
  const value = schemaOf(column)
  if (value === null) return []
  const single = one[column.name]
  if (single !== undefined) return [filter(name, single, value, (wanted) => ({ column: column.name, in: [wanted] }))]
  const description = `records whose ${column.name} ${column.many ? 'hold' : 'is'} this; given more than once, any of these`
  return [filter(name, description, z.array(value).min(1), (wanted) => ({ column: column.name, in: wanted }))]
}

const span = 'records whose dates, or the span between them, may'
const words = filter(
  'q',
  'records that the search finds for these words, in any script',
  search.info.params.shape.q,
  (q) => ({
    words: q,
  }),
)
const daysOf = (type: RecordType): readonly Filter[] => {
  const endless = definitionOf(type).lasts === null ? '' : '; what has no known end may go on to it (goesOn=possible)'
  return [
    filter('from', `${span} reach to this day${endless}`, Day, (from) => ({ touches: [from, null] })),
    filter('to', `${span} begin by this day`, Day, (to) => ({ touches: [null, to] })),
  ]
}

/**
 * What records of a type can be asked for by name: a filter for each column that holds a choice, a reference, a code or
 * whether something is so, for the days they touch, and for words. Values within a record's lists of objects are columns
 * too, but go by no name here.
 */
export const filtersOf = (type: RecordType): readonly Filter[] => {
  const { schema, dated } = definitionOf(type)
  const columns = [...columnsOf(type).values()].filter(({ name }) => name !== 'id' && !/[.:]/.test(name))
  const isField = ({ name }: RecordColumn): boolean => name in schema.shape
  // A field of the type keeps its name where something that follows from others would go by it too.
  const filters = [...columns.filter(isField), ...columns.filter((column) => !isField(column))].flatMap(filterOf)
  const named = filters.filter(({ name }, place) => filters.findIndex((other) => other.name === name) === place)
  return [words, ...named, ...(dated.length > 0 ? daysOf(type) : [])]
}

/** The names of orders that lists can be asked for; a hyphen in front turns one round. */
export const sorts = ['id', '-id', 'date', '-date', 'name', '-name'] as const
export type Sort = (typeof sorts)[number]
const sorted: Readonly<Record<string, string>> = { id: 'id', date: 'firstDay', name: 'caption' }

/** The order that a name stands for, over records of a type: by id alone where they have no such column. */
export const orderOf = (type: RecordType, sort: Sort): readonly Order[] => {
  const column = sorted[sort.replace('-', '')] ?? 'id'
  return columnsOf(type).has(column) ? [{ column, descending: sort.startsWith('-') }] : []
}

/** The orders of a list of records of a type by what is written to ask for them. */
export const namedOrders = (type: RecordType): readonly NamedOrder[] =>
  sorts.map((sort) => ({ name: `sort=${sort}`, order: orderOf(type, sort) }))
