import type { Dataset } from '@csto-record/domain'

const keptFor = <K extends object, T>(build: (key: K) => T): ((key: K) => T) => {
  const built = new WeakMap<K, { readonly value: T }>()
  return (key) => {
    const made = built.get(key)
    if (made !== undefined) return made.value
    const value = build(key)
    built.set(key, { value })
    return value
  }
}

/** Builds something once per dataset. The dataset is immutable, so what was built stays right. */
export const perDataset: <T>(build: (dataset: Dataset) => T) => (dataset: Dataset) => T = keptFor
/** Builds something once per record, for the same reason. */
export const perRecord: <R extends object, T>(build: (record: R) => T) => (record: R) => T = keptFor

/**
 * Keeps what was worked out for a text until the texts kept fill a room of so many bytes, as `bytesOf` counts them; what
 * comes after that is worked out each time. What comes first stays: a record's own words are met before anybody's.
 */
export const keptWithin = <T>(
  room: number,
  bytesOf: (text: string) => number,
  make: (text: string) => T,
): ((text: string) => T) => {
  const known = new Map<string, { readonly value: T }>()
  let filled = 0
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept.value
    const value = make(text)
    const bytes = bytesOf(text)
    if (filled + bytes <= room) {
      known.set(text, { value })
      filled += bytes
    }
    return value
  }
}

/** Groups entries under every key they have, in their order. */
export const groupBy = <K, V>(
  entries: readonly V[],
  keysOf: (entry: V) => readonly K[],
): ReadonlyMap<K, readonly V[]> => {
  const groups = new Map<K, V[]>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [entry])
      else group.push(entry)
    }
  }
  return groups
}
