import { type CodedColumn, placeOf } from './coded-column.ts'
import type { Value } from './selection.ts'

/** A byte for each row: 1 where it is chosen. */
export type Mask = Uint8Array
/** A byte for each code of a column, the one for what is unknown at the end: 1 where it is asked for. */
type Wanted = Uint8Array

/** The rows that have one of the codes asked for. */
const rowsWith = ({ starts, codes }: CodedColumn, wanted: Wanted): Mask => {
  const rows = starts.length - 1
  const mask = new Uint8Array(rows)
  // Where every row has one code, codes stand at the places of their rows.
  if (codes.length === rows) for (let row = 0; row < rows; row += 1) mask[row] = wanted[codes[row] ?? 0] ?? 0
  else
    for (let row = 0; row < rows; row += 1) {
      const end = starts[row + 1] ?? 0
      for (let place = starts[row] ?? 0; place < end; place += 1)
        if (wanted[codes[place] ?? 0] === 1) {
          mask[row] = 1
          break
        }
    }
  return mask
}

const none = ({ dictionary }: CodedColumn): Wanted => new Uint8Array(dictionary.length + 1)

export const rowsIn = (column: CodedColumn, values: readonly Value[]): Mask => {
  const wanted = none(column)
  for (const value of values) {
    const place = placeOf(column.dictionary, value)
    if (column.dictionary[place] === value) wanted[place] = 1
  }
  return rowsWith(column, wanted)
}

/** Rows with a value in a range, both ends included; `orUnknown` takes those without a value along. */
export const rowsBetween = (column: CodedColumn, from: Value | null, to: Value | null, orUnknown = false): Mask => {
  const { dictionary } = column
  const low = from === null ? 0 : placeOf(dictionary, from)
  const after = to === null ? dictionary.length : placeOf(dictionary, to)
  const high = to !== null && dictionary[after] === to ? after + 1 : after
  const wanted = none(column).fill(1, low, Math.max(low, high))
  wanted[dictionary.length] = orUnknown ? 1 : 0
  return rowsWith(column, wanted)
}

export const rowsKnown = (column: CodedColumn, known: boolean): Mask => {
  const wanted = none(column).fill(known ? 1 : 0)
  wanted[column.dictionary.length] = known ? 0 : 1
  return rowsWith(column, wanted)
}

export const not = (mask: Mask): Mask => mask.map((byte) => 1 - byte)

/** The rows that all masks choose; every row where there is no mask. */
export const every = (rows: number, masks: readonly Mask[]): Mask => {
  const [first = new Uint8Array(rows).fill(1), ...others] = masks
  for (const mask of others) for (let row = 0; row < rows; row += 1) first[row] = (first[row] ?? 0) & (mask[row] ?? 0)
  return first
}

export const countOf = (mask: Mask): number => {
  let count = 0
  for (let row = 0; row < mask.length; row += 1) count += mask[row] ?? 0
  return count
}
