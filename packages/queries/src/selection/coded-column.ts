import { compareValues } from './compare.ts'
import type { Value } from './selection.ts'

/**
 * A column as numbers: its distinct values in order, and for each row the places of its values in that list. The codes
 * of a row stand from `starts[row]` to before `starts[row + 1]`; one that has none has the code after the last, so that
 * what is unknown has a place too.
 */
export interface CodedColumn {
  readonly dictionary: readonly Value[]
  readonly starts: Int32Array
  readonly codes: Int32Array
}

/** The first of so many places for which something holds that holds for every later one; the count where none is. */
export const firstWhere = (count: number, holds: (place: number) => boolean): number => {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The place in a dictionary of the first value that is not before this one. */
export const placeOf = (dictionary: readonly Value[], value: Value): number =>
  firstWhere(dictionary.length, (place) => compareValues(dictionary[place] ?? value, value) >= 0)

/** Codes the values of each row; a value that a row has twice counts once. */
export const codeColumn = (rows: readonly (readonly Value[])[]): CodedColumn => {
  const places = new Map<Value, number>()
  for (const values of rows) for (const value of values) places.set(value, 0)
  const dictionary = [...places.keys()].toSorted(compareValues)
  for (const [place, value] of dictionary.entries()) places.set(value, place)
  const starts = new Int32Array(rows.length + 1)
  const codes: number[] = []
  for (const [row, values] of rows.entries()) {
    const start = codes.length
    for (const value of values) {
      const code = places.get(value) ?? 0
      if (values.length === 1 || !codes.includes(code, start)) codes.push(code)
    }
    if (codes.length === start) codes.push(dictionary.length)
    starts[row + 1] = codes.length
  }
  return { dictionary, starts, codes: Int32Array.from(codes) }
}
