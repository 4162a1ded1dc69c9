import type { Dataset, Id, RecordType } from '@csto-record/domain'
import { search } from '@csto-record/queries'
import { defineFilter, type Filter } from './filter.ts'

/** The ids of every record of a type that the search finds for some words. */
const found = (dataset: Dataset, type: RecordType, q: string): ReadonlySet<Id> => {
  const ids = new Set<Id>()
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const { hits, next } = search(dataset, { q, type, limit: 500, cursor })
    for (const { record } of hits) ids.add(record.id)
    cursor = next
  }
  return ids
}

/** The records of a type that words lead to. */
export const wordsFilter = (type: RecordType): Filter =>
  defineFilter(
    'q',
    'records that the search finds for these words, in any script',
    search.info.params.shape.q,
    (q, dataset) => {
      const ids = found(dataset, type, q)
      return ({ id }) => ids.has(id)
    },
  )
