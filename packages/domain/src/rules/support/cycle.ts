import type { Id } from '../../ids.ts'

/** The ids on the way from a record up through its parents and back to itself; null where the way ends. */
export const cycleThrough = (id: Id, parentOf: (id: Id) => Id | null): readonly Id[] | null => {
  const way: Id[] = [id]
  for (let next = parentOf(id); next !== null; next = parentOf(next)) {
    if (next === id) return [...way, id]
    if (way.includes(next)) return null // a circle further up, which is reported there
    way.push(next)
  }
  return null
}
