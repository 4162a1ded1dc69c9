import type { RecordType } from '@csto-record/domain'
import { type Column, typeOfKind } from './engine.ts'
import { fullOrder, valueIn } from './order.ts'
import type { Order, Value } from './selection.ts'

/** Where a page begins: after the record of these values, one for each column of the full order, the id last. */
export type Position = readonly (Value | null)[]
export type ReadCursor =
  | { readonly ok: true; readonly position: Position }
  | { readonly ok: false; readonly message: string }

/** What a cursor has to be, in words. */
export const cursorExpected =
  'the cursor that a page of the same list and order gave as next, unchanged; leave out for the first'

/** An order in short: what a cursor says of the order it was made for. */
const signature = (order: readonly Order[]): string =>
  order.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(' ')

const encode = (text: string): string => {
  const bytes = new TextEncoder().encode(text)
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
const decode = (cursor: string): string | undefined => {
  try {
    const units = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(units, (unit) => unit.charCodeAt(0)))
  } catch {
    return undefined // not Base64, or bytes that are not UTF-8
  }
}
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not JSON
  }
}

/** The position that a record holds in an order. */
export const positionOf = <R>(columns: ReadonlyMap<string, Column<R>>, order: readonly Order[], record: R): Position =>
  fullOrder(order).map(({ column }) => valueIn(columns.get(column), record))

/** A position as opaque text that is safe in an address. It holds where its record is gone, and in other versions. */
export const writeCursor = (order: readonly Order[], position: Position): string =>
  encode(JSON.stringify([signature(fullOrder(order)), ...position]))

/**
 * Reads a cursor for an order over columns of these kinds; says what is wrong with text that is none for it. Where the
 * records are all of one type, the cursor of a list of others, which would stand before or after them all, is none.
 */
export const readCursor = (
  columns: ReadonlyMap<string, Pick<Column<never>, 'kind'>>,
  order: readonly Order[],
  cursor: string,
  type?: RecordType,
): ReadCursor => {
  const full = fullOrder(order)
  const read = parse(decode(cursor) ?? '')
  if (!Array.isArray(read) || typeof read[0] !== 'string')
    return { ok: false, message: 'is not a cursor that a page gave' }
  const [made, ...position]: readonly unknown[] = read
  const wanted = signature(full)
  if (made !== wanted) return { ok: false, message: `is the cursor of another order: of "${made}", not of "${wanted}"` }
  const fits = (value: unknown, index: number): value is Value | null => {
    const kind = columns.get(full[index]?.column ?? '')?.kind
    const isId = index === full.length - 1
    return (value === null && !isId) || (kind !== undefined && typeof value === typeOfKind[kind])
  }
  if (position.length !== full.length || !position.every(fits))
    return { ok: false, message: 'is not a cursor that a page gave' }
  if (type !== undefined && !String(position.at(-1)).startsWith(`${type}/`))
    return { ok: false, message: 'is the cursor of another list' }
  return { ok: true, position }
}
