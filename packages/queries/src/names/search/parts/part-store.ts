/** Fetches a file of the index by its name, as parsed JSON. Rejects where it cannot. */
export type ReadPart = (name: string) => Promise<unknown>

/** Files of the index that were fetched, and those that were asked for before they were. */
export interface PartStore {
  /** What a file has; undefined, and it is wanted from then on, where it has not been fetched. */
  readonly get: (name: string) => unknown
  readonly isWanting: () => boolean
  /** Fetches all that is wanted. Rejects where one file cannot be fetched; the next call tries again. */
  readonly fetchWanted: () => Promise<void>
}

export const partStore = (read: ReadPart): PartStore => {
  const fetched = new Map<string, unknown>()
  const fetching = new Map<string, Promise<void>>()
  let wanted = new Set<string>()
  const fetchOne = (name: string): Promise<void> => {
    const under = fetching.get(name)
    if (under !== undefined) return under
    const started = read(name).then(
      (file) => {
        fetched.set(name, file)
      },
      (error: unknown) => {
        fetching.delete(name)
        throw error
      },
    )
    fetching.set(name, started)
    return started
  }
  return {
    get: (name) => {
      if (!fetched.has(name)) wanted.add(name)
      return fetched.get(name)
    },
    isWanting: () => wanted.size > 0,
    fetchWanted: async () => {
      const names = [...wanted]
      wanted = new Set()
      await Promise.all(names.map(fetchOne))
    },
  }
}
