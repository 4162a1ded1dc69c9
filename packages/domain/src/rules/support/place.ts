import type { Path } from '../../compile/read.ts'
import { type Fact, keyOf } from '../../facts.ts'
import type { AnyRecord } from '../../record.ts'

/** Any record as a plain mapping, for rules that go through fields by name. */
export const valuesOf = (record: AnyRecord): Readonly<Record<string, unknown>> =>
  // Whatever its type, a record is nothing but its members by name.
  record as unknown as Readonly<Record<string, unknown>>

/** The path of a fact inside its record: the field, and the position of the entry in a list. */
export const placeOfFact = (record: AnyRecord, { field, key }: Pick<Fact, 'field' | 'key'>): Path => {
  const value = valuesOf(record)[field]
  if (key === null || !Array.isArray(value)) return [field]
  const position = value.findIndex((entry: unknown) => keyOf(record.type, field, entry) === key)
  return position === -1 ? [field] : [field, position]
}
