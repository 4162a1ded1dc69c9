import type { Day } from '@csto-record/domain'
import type { Condition, Order } from './selection.ts'

/** That a column holds a value; nothing where none is asked for. */
export const is = (column: string, value: string | null): readonly Condition[] =>
  value === null ? [] : [{ column, in: [value] }]
/** That a record may have to do with a day from one to another; nothing where both ends are open. */
export const touching = (from: Day | null, to: Day | null): readonly Condition[] =>
  from === null && to === null ? [] : [{ touches: [from, to] }]

/** The orders of a question that answers in order of time. */
export const dayOrders = ['oldest-first', 'newest-first'] as const
/** By the first day; those of one day by their ids. */
export const dayOrderOf = ({ order }: { readonly order: (typeof dayOrders)[number] }): readonly Order[] => {
  const descending = order === 'newest-first'
  return [
    { column: 'firstDay', descending },
    { column: 'id', descending },
  ]
}
/** The orders by the names that whoever asks has for them. */
export const namedDayOrders = dayOrders.map((order) => ({ name: `order=${order}`, order: dayOrderOf({ order }) }))
/** The columns that these orders go by. */
export const dayOrderColumns = new Map([
  ['firstDay', { kind: 'day' }],
  ['id', { kind: 'id' }],
] as const)
