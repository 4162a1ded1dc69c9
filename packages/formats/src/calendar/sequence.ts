import type { Dataset, Id } from '@csto-record/domain'
import { type Release, versionsOf } from '../versions.ts'

/**
 * A version as a number that rises with it: `1.2.3` gives 1002003. The SEQUENCE of an event (RFC 5545, 3.8.7.4) is that
 * of the version with which what its entry is made of last became another.
 */
export const sequenceOf = (version: string): number => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  return major * 1_000_000 + minor * 1_000 + patch
}

/** What an entry is made of, as it stands in the data; an older version may have it in another shape. */
const told = ['name', 'kind', 'start', 'end', 'place', 'topics', 'disputes', 'evidence'] as const
const contentOf = (event: object): string => {
  const members = new Map<string, unknown>(Object.entries(event))
  return JSON.stringify(told.map((name) => members.get(name) ?? null))
}

type Sequences = ReadonlyMap<Id, number>
const made = new WeakMap<Dataset, Promise<Sequences>>()

const count = async (dataset: Dataset, releases: readonly Release[]): Promise<Sequences> => {
  const last = new Map<Id, { readonly content: string; readonly sequence: number }>()
  for (const { version, load } of versionsOf({ dataset, config: { releases } })) {
    const { events } = await load()
    for (const event of events) {
      const content = contentOf(event)
      const before = last.get(event.id)
      if (before?.content !== content) last.set(event.id, { content, sequence: sequenceOf(version) })
    }
  }
  return new Map([...last].map(([id, { sequence }]) => [id, sequence]))
}

/** The SEQUENCE of every event of a dataset, from the versions that were released before it; counted once. */
export const sequencesOf = (dataset: Dataset, releases: readonly Release[]): Promise<Sequences> => {
  const known = made.get(dataset) ?? count(dataset, releases)
  made.set(dataset, known)
  known.catch(() => made.delete(dataset))
  return known
}
