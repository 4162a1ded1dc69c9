import { type Dataset, recordById } from './dataset.ts'
import type { SourceId } from './ids.ts'

/**
 * The pages that a page's text came through, nearest first, and last the one that printed it first; the page itself is
 * not among them, and none is where it copies none. A circle of pages that name each other ends where it closes.
 */
export const originsOf = (dataset: Dataset, id: SourceId): readonly SourceId[] => {
  const found: SourceId[] = []
  let next = recordById(dataset, id)?.origin ?? null
  while (next !== null && next !== id && !found.includes(next)) {
    found.push(next)
    next = recordById(dataset, next)?.origin ?? null
  }
  return found
}

/** The first of the pages that print one text: what "independent" is counted by. Itself for a source that copies none. */
export const originOf = (dataset: Dataset, id: SourceId): SourceId => originsOf(dataset, id).at(-1) ?? id
