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
