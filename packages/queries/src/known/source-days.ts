import { type Citation, type Dataset, type Day, recordsOf, type SourceId } from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { compareValues } from '../selection/compare.ts'

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
  const dated = citations.flatMap((citation): readonly Dated[] => {
    const day = out.get(citation.source)
    return day === undefined ? [] : [{ citation, day }]
  })
  return dated.toSorted((left, right) => compareValues(left.day, right.day))[0]
}
