import { type CodedColumn, firstWhere, placeOf } from './coded-column.ts'
import type { Position } from './cursor.ts'

/** A column of one value that leads an order, and which way. */
export interface CodedOrder {
  readonly column: CodedColumn
  readonly descending: boolean
}

/** Where a code stands in an order: turned round for a descending one, but what is unknown stays last. */
const rankOf = ({ column: { dictionary }, descending }: CodedOrder, code: number): number =>
  descending && code < dictionary.length ? dictionary.length - 1 - code : code

/** The rows in an order: sorted by its last column first, each pass keeping what the passes before it did. */
export const permutationOf = (rows: number, order: readonly CodedOrder[]): Int32Array => {
  let sorted = Int32Array.from({ length: rows }, (_, row) => row)
  for (const one of order.toReversed()) {
    const { codes, dictionary } = one.column
    const places = new Int32Array(dictionary.length + 2)
    for (let row = 0; row < rows; row += 1) {
      const after = rankOf(one, codes[row] ?? 0) + 1
      places[after] = (places[after] ?? 0) + 1
    }
    for (let rank = 1; rank < places.length; rank += 1) places[rank] = (places[rank] ?? 0) + (places[rank - 1] ?? 0)
    const next = new Int32Array(rows)
    for (let index = 0; index < rows; index += 1) {
      const row = sorted[index] ?? 0
      const rank = rankOf(one, codes[row] ?? 0)
      const place = places[rank] ?? 0
      next[place] = row
      places[rank] = place + 1
    }
    sorted = next
  }
  return sorted
}

/** Where a value stands in an order; between two ranks where no row has it. */
const rankOfValue = (order: CodedOrder, value: Position[number]): number => {
  const { dictionary } = order.column
  if (value === null) return dictionary.length
  const place = placeOf(dictionary, value)
  if (dictionary[place] === value) return rankOf(order, place)
  return (order.descending ? dictionary.length - place : place) - 0.5
}

/** The place of the first row that stands after a position. */
export const placeAfter = (sorted: Int32Array, order: readonly CodedOrder[], position: Position): number => {
  const ranks = order.map((one, index) => rankOfValue(one, position[index] ?? null))
  return firstWhere(sorted.length, (place) => {
    const row = sorted[place] ?? 0
    for (const [index, one] of order.entries()) {
      const difference = rankOf(one, one.column.codes[row] ?? 0) - (ranks[index] ?? 0)
      if (difference !== 0) return difference > 0
    }
    return false
  })
}
