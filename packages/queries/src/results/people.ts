import { compareDates, type Dataset, type Id, recordsOf } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'

/** Events by whoever chaired or took part in them, in order of time. */
export const eventsByActor = perDataset((dataset: Dataset) =>
  groupBy(
    recordsOf(dataset, 'event').toSorted((left, right) => compareDates(left.start, right.start)),
    ({ chair, participants }): readonly Id[] => [
      ...new Set([...(chair === null ? [] : [chair.who]), ...participants.map(({ who }) => who)]),
    ],
  ),
)

export const remarksBySpeaker = perDataset((dataset: Dataset) =>
  groupBy(recordsOf(dataset, 'remark'), ({ speaker }): readonly Id[] => [speaker]),
)
