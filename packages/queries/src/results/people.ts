import { compareDates, type Dataset, type EventRecord, type Id, recordsOf } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { attendanceOf } from './attendance.ts'

const inTime = (dataset: Dataset) =>
  recordsOf(dataset, 'event').toSorted((left, right) => compareDates(left.start, right.start))
const isThere = (participant: EventRecord['participants'][number]): boolean => attendanceOf(participant) === 'took-part'
/** Whoever chaired an event or took part in it. */
const actorsOf = (event: EventRecord): ReadonlySet<Id> =>
  new Set([
    ...(event.chair === null ? [] : [event.chair.who]),
    ...event.participants.filter(isThere).map(({ who }) => who),
  ])

/** Events by whoever chaired or took part in them, in order of time. */
export const eventsByActor = perDataset((dataset: Dataset) =>
  groupBy(inTime(dataset), (event): readonly Id[] => [...actorsOf(event)]),
)

/** Events by whoever was absent, or only invited or expected, in order of time. */
export const eventsWithout = perDataset((dataset: Dataset) =>
  groupBy(inTime(dataset), (event): readonly Id[] => {
    const there = actorsOf(event)
    return [...new Set(event.participants.map(({ who }) => who))].filter((who) => !there.has(who))
  }),
)

export const remarksBySpeaker = perDataset((dataset: Dataset) =>
  groupBy(recordsOf(dataset, 'remark'), ({ speaker }): readonly Id[] => [speaker]),
)
