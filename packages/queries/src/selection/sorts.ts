import type { RecordType } from '@csto-record/domain'
import { addressedColumns } from './addresses.ts'
import type { NamedOrder } from './cursor.ts'
import { columnsOf } from './record-table.ts'
import type { Order } from './selection.ts'

/** Orders that every list has a word for, whether or not its records have days and names. */
const common: Readonly<Record<string, string>> = { id: 'id', date: 'firstDay', name: 'caption' }
const leftOut: readonly string[] = ['name', 'firstDay', 'note']

/** The orders that a list can be asked for by name: each column of one value; a hyphen in front turns one round. */
export const sortsOf = (type: RecordType): readonly string[] => {
  const single = [...addressedColumns(type)].filter(([name, { many }]) => !many && !leftOut.includes(name))
  return [...Object.keys(common), ...single.map(([name]) => name)].flatMap((name) => [name, `-${name}`])
}

/** The order that names stand for, the first before the others. A name that says nothing of records of a type is none. */
export const orderOf = (type: RecordType, sorts: readonly string[]): readonly Order[] => {
  const addressed = addressedColumns(type)
  return sorts.flatMap((sort) => {
    const name = sort.replace(/^-/, '')
    const column = common[name] ?? addressed.get(name)?.name ?? name
    return columnsOf(type).has(column) ? [{ column, descending: sort.startsWith('-') }] : []
  })
}

/** The orders of a list of records of a type by what is written to ask for them, one at a time. */
export const namedOrders = (type: RecordType): readonly NamedOrder[] =>
  sortsOf(type).map((sort) => ({ name: `sort=${sort}`, order: orderOf(type, [sort]) }))
