/** Entries by a key, in the order in which keys first come up; entries without a key are left out. */
export const groupedBy = <K, V>(entries: readonly V[], keyOf: (entry: V) => K | null): ReadonlyMap<K, readonly V[]> => {
  const groups = new Map<K, V[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return groups
}
