import type { Column } from './engine.ts'
import type { Order, Value } from './selection.ts'

/** An order that leaves no two records equal: as given, up to the id, which is put at its end where it is not named. */
export const fullOrder = (order: readonly Order[]): readonly Order[] => {
  const place = order.findIndex(({ column }) => column === 'id')
  return place === -1 ? [...order, { column: 'id', descending: false }] : order.slice(0, place + 1)
}

/** The value of a record in a column of one value; null where it has none. */
export const valueIn = <R>(column: Column<R> | undefined, record: R): Value | null => column?.values(record)[0] ?? null
