import type { Dataset } from '@csto-record/domain'
import type { versionsOf } from '@csto-record/formats'
import { type VersionChanges, versionChanges } from '@csto-record/queries'
import { LRUCache } from 'lru-cache'

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
