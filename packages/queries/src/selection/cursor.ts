import type { RecordType } from '@csto-record/domain'
import { type Column, typeOfKind } from './engine.ts'
import { readOpaque, writeOpaque } from './opaque.ts'
import { fullOrder, valueIn } from './order.ts'
import type { Order, Value } from './selection.ts'

/** Where a page begins: after the record of these values, one for each column of the full order, the id last. */
export type Position = readonly (Value | null)[]
export type ReadCursor =
  | { readonly ok: true; readonly position: Position }
  | { readonly ok: false; readonly message: string }

/** What is wrong with text that no page gave. */
export const notACursor = 'is not a cursor that a page gave'
/** What a cursor has to be, in words. */
export const cursorExpected =
  'the cursor that a page of the same list and order gave as next, unchanged; leave out for the first'

/** An order in short: what a cursor says of the order it was made for. */
const signature = (order: readonly Order[]): string =>
  order.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(' ')

/** An order by the name that somebody who asks has for it, as it is written there: `sort=-date`. */
export interface NamedOrder {
  readonly name: string
  readonly order: readonly Order[]
}
/** What a cursor has to fit besides the order, and the words to refuse it in. */
export interface CursorOf {
  /** The type that all records are of; the cursor of a list of others would stand before or after them all. */
  readonly type?: RecordType
  /** The orders that can be asked for; without them an order is told by its columns. */
  readonly named?: readonly NamedOrder[]
}

/** That a cursor was made for one order and given for another, in the names that whoever gave it has for them. */
const otherOrder = (made: string, wanted: string, named: readonly NamedOrder[] | undefined): string => {
  if (named === undefined) return `is the cursor of another order: of "${made}", not of "${wanted}"`
  const nameOf = (of: string) => named.find(({ order }) => signature(fullOrder(order)) === of)?.name
  const [from, to] = [nameOf(made), nameOf(wanted)]
  if (to === undefined) return 'is the cursor of another order'
  return `is the cursor of another order${from === undefined ? '' : `: of ${from}`}, not of ${to}`
}

/** The position that a record holds in an order. */
export const positionOf = <R>(columns: ReadonlyMap<string, Column<R>>, order: readonly Order[], record: R): Position =>
  fullOrder(order).map(({ column }) => valueIn(columns.get(column), record))

/** A position as opaque text that is safe in an address. It holds where its record is gone, and in other versions. */
export const writeCursor = (order: readonly Order[], position: Position): string =>
  writeOpaque([signature(fullOrder(order)), ...position])

/** Reads a cursor for an order over columns of these kinds; says what is wrong with text that is none for it. */
export const readCursor = (
  columns: ReadonlyMap<string, Pick<Column<never>, 'kind'>>,
  order: readonly Order[],
  cursor: string,
  { type, named }: CursorOf = {},
): ReadCursor => {
  const full = fullOrder(order)
  const [made, ...position] = readOpaque(cursor) ?? []
  if (typeof made !== 'string') return { ok: false, message: notACursor }
  const wanted = signature(full)
  if (made !== wanted) return { ok: false, message: otherOrder(made, wanted, named) }
  const fits = (value: unknown, index: number): value is Value | null => {
    const kind = columns.get(full[index]?.column ?? '')?.kind
    const isId = index === full.length - 1
    return (value === null && !isId) || (kind !== undefined && typeof value === typeOfKind[kind])
  }
  if (position.length !== full.length || !position.every(fits)) return { ok: false, message: notACursor }
  if (type !== undefined && !String(position.at(-1)).startsWith(`${type}/`))
    return { ok: false, message: 'is the cursor of another list' }
  return { ok: true, position }
}
