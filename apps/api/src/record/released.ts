import type { Dataset } from '@csto-record/domain'
import { type VersionChanges, versionChanges } from '@csto-record/queries'
import { LRUCache } from 'lru-cache'
import type { Config } from '../config.ts'

interface Served {
  readonly dataset: Dataset
  readonly config: Config
}

/** The versions there are, the oldest first, the one that is served last. */
export const versionsOf = ({ dataset, config }: Served) => {
  const { version, asOf } = dataset
  const earlier = config.releases.filter((release) => release.version !== version)
  const own = config.releases.find((release) => release.version === version)
  const current = {
    version,
    asOf,
    released: own?.released ?? null,
    sha256: own?.sha256 ?? null,
    load: async () => dataset,
  }
  return [...earlier, current]
}

/** What changed between two versions, by both their names: few pairs are asked for, and often page by page. */
const comparedBy = new WeakMap<Dataset, LRUCache<string, VersionChanges>>()
export const changesFor = async (dataset: Dataset, from: Versioned, to: Versioned): Promise<VersionChanges> => {
  const kept = comparedBy.get(dataset) ?? new LRUCache<string, VersionChanges>({ max: 4 })
  comparedBy.set(dataset, kept)
  const key = `${from.version} ${to.version}`
  const made = kept.get(key) ?? versionChanges(await from.load(), await to.load())
  kept.set(key, made)
  return made
}
export type Versioned = ReturnType<typeof versionsOf>[number]
