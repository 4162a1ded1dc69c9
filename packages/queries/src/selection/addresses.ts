import { definitionOf, type RecordType } from '@csto-record/domain'
import type { RecordColumn } from './columns/record-column.ts'
import { columnsOf } from './record-table.ts'

/** Columns that go by another name in addresses. A column of many ids of one type goes by that type as well. */
const otherNames: Readonly<Record<string, string>> = { sources: 'source', states: 'state', people: 'person' }

/** The name by which a column is asked for: `topic` for `topics`, and for most its own. */
const addressOf = ({ name, many, types }: RecordColumn): string => {
  const type = many ? types.find((one) => definitionOf(one).plural === name) : undefined
  return otherNames[name] ?? type ?? name
}

/** Columns that are asked for in another way: by `ids`, `sort=name`, `known` and `unknown`. */
const apart: readonly string[] = ['id', 'caption', 'known']
/** What a record says of its own making, and what names its entries without saying anything of them. */
const asides = /^(?:names|disputes|open)\.|^evidence\.(?:source|paragraph|phrase|note|supports)$|\.key$/
/** A run of meetings is asked for by its key. */
const telling: readonly string[] = ['series.key']

const made = new Map<RecordType, ReadonlyMap<string, RecordColumn>>()
/**
 * The columns of records of a type that are asked for by name, each under that name. A field of the type keeps its name
 * where something that follows from others would go by it too.
 */
export const addressedColumns = (type: RecordType): ReadonlyMap<string, RecordColumn> => {
  const kept = made.get(type)
  if (kept !== undefined) return kept
  const { schema } = definitionOf(type)
  const columns = [...columnsOf(type).values()].filter(
    ({ name }) => !apart.includes(name) && (!asides.test(name) || telling.includes(name)),
  )
  const isField = ({ name }: RecordColumn): boolean => name in schema.shape
  const named = new Map<string, RecordColumn>()
  for (const column of [...columns.filter(isField), ...columns.filter((one) => !isField(one))]) {
    const address = addressOf(column)
    if (!named.has(address)) named.set(address, column)
  }
  made.set(type, named)
  return named
}
