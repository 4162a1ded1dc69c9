import { type Dataset, recordById, type SourceId } from '@csto-record/domain'

/** The first of the pages that print one text: what "independent" is counted by. Itself for a source that copies none. */
export const originOf = (dataset: Dataset, id: SourceId): SourceId => {
  const seen = new Set<SourceId>()
  let here = id
  for (let next = recordById(dataset, here)?.origin ?? null; next !== null && !seen.has(next); ) {
    seen.add(here)
    here = next
    next = recordById(dataset, here)?.origin ?? null
  }
  return here
}
