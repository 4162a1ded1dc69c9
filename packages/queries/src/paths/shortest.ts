import type { Id } from '@csto-record/domain'

/** One record naming another, and in which of its fields. */
export interface PathLink {
  readonly from: Id
  readonly to: Id
  readonly field: string
}
/** Links by both of their ends, in the order of the records that have them. */
export interface Links {
  readonly get: (id: Id) => readonly PathLink[] | undefined
}

/** Records that nearly everything names connect nothing: a path does not run through them. */
const hubs = 60

/** A page that two records cite, a topic they share, a value that is in dispute: no connection, unless asked of by name. */
const weak = new Set(['evidence', 'topics', 'disputes'])
const isEnd = (id: Id): boolean => id.startsWith('source/') || id.startsWith('topic/')
const connects = ({ field }: PathLink, here: Id, next: Id, to: Id): boolean =>
  isEnd(next) ? next === to : isEnd(here) || !weak.has(field)

/** Breadth first: the first path found has the fewest steps. Null where none of so many steps is there. */
export const shortest = (links: Links, from: Id, to: Id, most: number): readonly PathLink[] | null => {
  const reachedBy = new Map<Id, readonly PathLink[]>([[from, []]])
  const waiting: Id[] = [from]
  for (const here of waiting) {
    const path = reachedBy.get(here) ?? []
    if (here === to) return path
    const around = links.get(here) ?? []
    if (path.length === most || (here !== from && around.length > hubs)) continue
    for (const link of around) {
      const next = link.from === here ? link.to : link.from
      if (reachedBy.has(next) || !connects(link, here, next, to)) continue
      reachedBy.set(next, [...path, link])
      waiting.push(next)
    }
  }
  return null
}
