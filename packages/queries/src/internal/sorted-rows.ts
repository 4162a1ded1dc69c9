import { compareRows, type Order, type Row } from '../selection.ts'

interface Placed<T> {
  readonly entry: T
  readonly row: Row
}
/** Entries in one order, with their places in it by the values that conditions ask for. */
export interface Sorted<T> {
  readonly placed: readonly Placed<T>[]
  /** The places of entries with a value in a field, or with one that holds it; looked up once per field. */
  readonly places: (field: string, value: string) => readonly number[]
  /** The places that a range of the field that leads the order leaves: a first, and the one after the last. */
  readonly within: (from: string | null, to: string | null) => readonly [number, number]
}

const postings = (placed: readonly Placed<unknown>[]): Sorted<unknown>['places'] => {
  const byField = new Map<string, ReadonlyMap<string, readonly number[]>>()
  const build = (field: string): ReadonlyMap<string, readonly number[]> => {
    const found = new Map<string, number[]>()
    placed.forEach(({ row }, place) => {
      const value = row[field] ?? []
      for (const one of new Set(typeof value === 'string' ? [value] : value)) {
        const places = found.get(one)
        if (places === undefined) found.set(one, [place])
        else places.push(place)
      }
    })
    byField.set(field, found)
    return found
  }
  return (field, value) => (byField.get(field) ?? build(field)).get(value) ?? []
}

/** The first of so many places for which something holds that holds for every later one. */
const firstWhere = (count: number, holds: (place: number) => boolean): number => {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Sorts entries by their rows; those without a value in the leading field stand last. */
export const sortRows = <T>(entries: readonly Placed<T>[], order: readonly Order[]): Sorted<T> => {
  const placed = entries.toSorted((left, right) => compareRows(left.row, right.row, order))
  const { field, direction } = order[0] ?? { field: '', direction: 'ascending' }
  const valueAt = (place: number): string => String(placed[place]?.row[field])
  const valued = firstWhere(placed.length, (place) => (placed[place]?.row[field] ?? null) === null)
  return {
    placed,
    places: postings(placed),
    within: (from, to) => {
      if (from === null && to === null) return [0, placed.length]
      const first = firstWhere(valued, (place) =>
        direction === 'ascending' ? from === null || valueAt(place) >= from : to === null || valueAt(place) <= to,
      )
      const after = firstWhere(valued, (place) =>
        direction === 'ascending' ? to !== null && valueAt(place) > to : from !== null && valueAt(place) < from,
      )
      return [first, Math.max(first, after)]
    },
  }
}
