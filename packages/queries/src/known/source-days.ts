import { type Citation, type Dataset, type Day, recordsOf, type SourceId } from '@csto-record/domain'
import { perDataset } from '../memo.ts'

/** For every source that has a day, the last on which it may have come out; an undated one cannot be placed. */
export const sourceDays: (dataset: Dataset) => ReadonlyMap<SourceId, Day> = perDataset(
  (dataset) =>
    new Map(
      recordsOf(dataset, 'source').flatMap(({ id, published }) =>
        published?.latest == null ? [] : [[id, published.latest] as const],
      ),
    ),
)

/** A citation with the day by which it could be known. */
export interface Dated {
  readonly citation: Citation
  readonly day: Day
}
/** The citation that could be known first, with its day; undefined where none can be placed. */
export const firstOf = (dataset: Dataset, citations: readonly Citation[]): Dated | undefined => {
  const out = sourceDays(dataset)
  let first: Citation | undefined
  let earliest: Day | undefined
  for (const citation of citations) {
    const day = out.get(citation.source)
    if (day === undefined || (earliest !== undefined && earliest <= day)) continue
    first = citation
    earliest = day
  }
  return first === undefined || earliest === undefined ? undefined : { citation: first, day: earliest }
}
