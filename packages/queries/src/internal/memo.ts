import type { Dataset } from '@csto-record/domain'

/** Builds something once per dataset. The dataset is immutable, so what was built stays right. */
export const perDataset = <T>(build: (dataset: Dataset) => T): ((dataset: Dataset) => T) => {
  const built = new WeakMap<Dataset, { readonly value: T }>()
  return (dataset) => {
    const made = built.get(dataset) ?? { value: build(dataset) }
    built.set(dataset, made)
    return made.value
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
