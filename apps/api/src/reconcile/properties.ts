import { type AnyRecord, type Dataset, type Id, isId, type RecordType, recordTypes } from '@csto-record/domain'
import { columnsOf, nameOfId, type RecordColumn, resolveName, type Value } from '@csto-record/queries'

/** A property of the reconciliation protocol: a column of the records of a type. */
export type Property = RecordColumn

/** Columns that tell of the record's neighbours or of how it is kept, and nothing that a table to be matched would hold. */
const hidden = new Set(['id', 'caption', 'mentions'])

/** What records of a type can be compared by and asked for, by name. */
export const propertiesOf = (type: RecordType): ReadonlyMap<string, Property> =>
  new Map([...columnsOf(type)].filter(([name]) => !hidden.has(name) && !name.includes(':')))

/** The same for records of any of some types; where two types have a property of one name, the first type's words stand. */
export const propertiesOfAll = (types: readonly RecordType[] = recordTypes): ReadonlyMap<string, Property> =>
  new Map(types.toReversed().flatMap((type) => [...propertiesOf(type)]))

/** The name of a property as a person reads it: `firstDay` as `first day`, `series.of` as `series: of`. */
export const propertyName = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replaceAll('.', ': ')

export const valuesOf = (dataset: Dataset, record: AnyRecord, property: string): readonly Value[] =>
  columnsOf(record.type).get(property)?.valuesIn(dataset)(record) ?? []

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** The ids that a value may stand for: itself, or every record that is spelled so in any script. */
const idsMeant = (dataset: Dataset, wanted: string): ReadonlySet<Id> => {
  if (isId(wanted)) return new Set([wanted])
  const name = wanted.trim()
  if (name === '' || name.length > 200) return new Set()
  return new Set(resolveName(dataset, { name }).matches.map(({ record }) => record.id))
}

/** An instant counts by its day, since the record knows no hours. */
const dayWritten = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.*)?$/

/**
 * Tells whether a value of a column is what was asked for: an id by itself or by any spelling of its record, a day by
 * year, month or day, a number by its value, text without regard to case.
 */
export const comparing = (dataset: Dataset, { kind }: Property, wanted: string): ((value: Value) => boolean) => {
  switch (kind) {
    case 'id': {
      const meant = idsMeant(dataset, wanted)
      return (value) => typeof value === 'string' && isId(value) && meant.has(value)
    }
    case 'day': {
      const day = dayWritten.exec(wanted.trim())?.[1]
      return (value) => day !== undefined && String(value).startsWith(day)
    }
    case 'number':
      return (value) => wanted.trim() !== '' && value === Number(wanted)
    case 'text':
    case 'choice':
    case 'boolean':
      return (value) => folded(String(value)) === folded(wanted)
  }
}

/** A value as the extension of data sends it: a record, a number, an instant, or text. */
export type Cell =
  | { readonly id: string; readonly name: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly date: string }
  | { readonly str: string }

/** A day is sent as its first instant, which is all that the protocol has for days. */
export const cellOf = (dataset: Dataset, { kind }: Property, value: Value): Cell => {
  if (kind === 'id' && typeof value === 'string' && isId(value)) return { id: value, name: nameOfId(dataset, value) }
  if (kind === 'day') return { date: `${value}T00:00:00Z` }
  if (typeof value === 'number') return Number.isInteger(value) ? { int: value } : { float: value }
  return { str: String(value) }
}
