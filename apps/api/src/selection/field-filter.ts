import { idOf, pluralOf, type RecordType, type Structure } from '@csto-record/domain'
import { z } from 'zod'
import { defineFilter, type Filter } from './filter.ts'
import { fieldValue, valuesOf } from './values.ts'

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0

/** A list of records is asked for by the name of its type: `topics` by `topic`. */
const nameFor = (field: string, { list, types }: Structure): string =>
  (list ? types.find((type) => pluralOf(type) === field) : undefined) ?? field

const schemaOf = ({ base, choices, types, pattern }: Structure): z.ZodType<string> | null => {
  if (base === 'choice' && isFilled(choices)) return z.enum(choices)
  if (base === 'id' && isFilled<RecordType>(types)) return idOf(...types)
  if (base === 'text' && pattern !== null) return z.string().regex(pattern)
  return null
}

/** The filter that follows from what a field holds: a choice, a reference, a code, or whether something is so. */
export const fieldFilter = (field: string, structure: Structure): readonly Filter[] => {
  if (structure.base === 'boolean') {
    const description = `true for records where ${field} is stated, false for the others`
    return [
      defineFilter(
        field,
        description,
        z.boolean(),
        (wanted) => (record) => (fieldValue(record, field) === true) === wanted,
      ),
    ]
  }
  const one = schemaOf(structure)
  if (one === null) return []
  const description = `records whose ${field} ${structure.list ? 'hold' : 'is'} this; given more than once, any of these`
  const condition = (wanted: readonly string[]) => {
    const set = new Set<unknown>(wanted)
    return (record: Parameters<typeof valuesOf>[0]) => valuesOf(record, field).some((value) => set.has(value))
  }
  return [defineFilter(nameFor(field, structure), description, z.array(one).min(1), condition)]
}
