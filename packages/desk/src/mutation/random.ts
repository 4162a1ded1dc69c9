/** A stream of numbers from 0 up to, but without, 1, the same for the same seed (mulberry32). */
export type Random = () => number

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list; undefined where it is empty. */
export const pick = <T>(random: Random, items: readonly T[]): T | undefined =>
  items[Math.floor(random() * items.length)]

/** So many of a list, in random order. */
export const sample = <T>(random: Random, items: readonly T[], size: number): readonly T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .toSorted((left, right) => left.at - right.at)
    .slice(0, size)
    .map(({ item }) => item)
