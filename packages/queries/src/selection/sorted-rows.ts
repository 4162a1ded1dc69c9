import { compareRows, type Order, type Row } from './position.ts'

interface Placed<T> {
  readonly entry: T
  readonly row: Row
}
/** Entries in one order, with what it takes to find places in it. Everything is worked out when first asked for. */
export interface Sorted<T> {
  readonly placed: readonly Placed<T>[]
  /** The places of entries whose value in a field is this one, or holds it. */
  readonly places: (field: string, value: string) => readonly number[]
  /** The places that a range of the field that leads the order leaves: a first, and the one after the last. */
  readonly within: (from: string | null, to: string | null) => readonly [number, number]
  /** The first and the last value of a field in each block of places; null in a block without any. */
  readonly extremes: (field: string) => readonly (readonly [least: string, greatest: string] | null)[]
}
/** How many places make a block. */
export const block = 256

const once = <T>(build: (field: string) => T): ((field: string) => T) => {
  const built = new Map<string, T>()
  return (field) => {
    const made = built.get(field) ?? build(field)
    built.set(field, made)
    return made
  }
}

const postingsOf = (placed: readonly Placed<unknown>[], field: string): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  placed.forEach(({ row }, place) => {
    const value = row[field] ?? []
    for (const one of new Set(typeof value === 'string' ? [value] : value)) {
      const places = found.get(one)
      if (places === undefined) found.set(one, [place])
      else places.push(place)
    }
  })
  return found
}

const extremesOf = (placed: readonly Placed<unknown>[], field: string) =>
  Array.from({ length: Math.ceil(placed.length / block) }, (_, number): readonly [string, string] | null => {
    let extremes: [string, string] | null = null
    for (const { row } of placed.slice(number * block, (number + 1) * block)) {
      const value = row[field] ?? null
      if (typeof value !== 'string') continue
      if (extremes === null) extremes = [value, value]
      else if (value < extremes[0]) extremes[0] = value
      else if (value > extremes[1]) extremes[1] = value
    }
    return extremes
  })

/** The first of so many places for which something holds that holds for every later one. */
export const firstWhere = (count: number, holds: (place: number) => boolean): number => {
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
  const postings = once((of) => postingsOf(placed, of))
  return {
    placed,
    places: (of, value) => postings(of).get(value) ?? [],
    extremes: once((of) => extremesOf(placed, of)),
    within: (from, to) => {
      if (from === null && to === null) return [0, placed.length]
      const [first, last] = direction === 'ascending' ? [from, to] : [to, from]
      const beyond = (value: string, bound: string) => (direction === 'ascending' ? value > bound : value < bound)
      const start = first === null ? 0 : firstWhere(valued, (place) => !beyond(first, valueAt(place)))
      const after = last === null ? valued : firstWhere(valued, (place) => beyond(valueAt(place), last))
      return [start, Math.max(start, after)]
    },
  }
}
