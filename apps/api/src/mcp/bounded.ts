/** A list that an answer gives in part: where it stands (`events[].participants`), how many it gives, how many there are. */
export interface Cut {
  readonly at: string
  /** At most; of lists within lists, of each. */
  readonly shown: number
  /** Of lists within lists, in the longest. */
  readonly of: number
}
export interface Bounded {
  readonly value: unknown
  readonly cut: readonly Cut[]
}

/** How many entries the lists of an answer keep, and those within their entries: the first pair is taken that fits. */
const limits: readonly (readonly [outer: number, inner: number])[] = [
  [100, 50],
  [50, 20],
  [50, 5],
  [25, 3],
  [15, 3],
  [15, 1],
  [8, 2],
  [8, 1],
  [4, 1],
  [2, 1],
  [1, 1],
  [1, 0],
]

const cutTo = (whole: unknown, [outer, inner]: readonly [number, number]): Bounded => {
  const cut = new Map<string, Cut>()
  const shorten = (value: unknown, at: string, most: number): unknown => {
    if (Array.isArray(value)) {
      const of = Math.max(value.length, cut.get(at)?.of ?? 0)
      if (value.length > most) cut.set(at, { at, shown: most, of })
      return value.slice(0, most).map((entry) => shorten(entry, `${at}[]`, inner))
    }
    if (typeof value !== 'object' || value === null) return value
    const members = Object.entries(value).map(([name, member]) => [
      name,
      shorten(member, at === '' ? name : `${at}.${name}`, most),
    ])
    return Object.fromEntries(members)
  }
  return { value: shorten(whole, '', outer), cut: [...cut.values()] }
}

/**
 * A value of JSON with its lists cut short where it is longer than `most` characters as text, or where a list is very
 * long; and which lists those are. Undefined where it does not fit however short they are.
 */
export const bounded = (value: unknown, most: number): Bounded | undefined => {
  for (const pair of limits) {
    const made = cutTo(value, pair)
    if (JSON.stringify(made).length <= most) return made
  }
  return undefined
}
