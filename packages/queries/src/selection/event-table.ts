import {
  compareDates,
  type Dataset,
  type EventRecord,
  hasType,
  recordById,
  recordsOf,
  statusOf,
  thoseThere,
} from '@csto-record/domain'
import { wholeOf } from '../known/dataset-as-known.ts'
import { perDataset, perRecord } from '../memo.ts'
import { indexRows } from './indexed.ts'
import type { Row } from './selection.ts'

/** The host, and every state that took part or sent somebody. */
const statesOf = (dataset: Dataset, event: EventRecord): readonly string[] => {
  const { place } = event
  const host = place !== null && hasType(place, 'place') ? (recordById(dataset, place)?.state ?? null) : place
  const others = thoseThere(event).flatMap(({ who, onBehalfOf }) => [who, onBehalfOf])
  return [host, ...others].filter((id) => id?.startsWith('state/') === true) as string[]
}

const lastDay = ({ start, end }: EventRecord): string | null => {
  if (end === '..') return '9999-12-31'
  return end?.latest ?? start?.latest ?? null
}

/** What the conditions and orders of a timeline look at. */
const rowOf = (dataset: Dataset, event: EventRecord): Row => ({
  id: event.id,
  start: event.start?.earliest ?? null,
  last: lastDay(event),
  kind: event.kind,
  status: statusOf(dataset, event)?.status ?? null,
  place: event.place,
  bodies: event.bodies,
  forces: event.forces,
  topics: event.topics,
  states: statesOf(dataset, event),
  people: [event.chair?.who, ...thoseThere(event).map(({ who }) => who)].filter(
    (id) => id?.startsWith('person/') === true,
  ) as string[],
})

/**
 * Rows are made once an event: of what an event's row looks up, the state of a place and the days of sources are the
 * same in the whole dataset and in all that is known of it by a day.
 */
const rowsOf = perDataset((whole) => perRecord((event: EventRecord) => rowOf(whole, event)))

/** The events of a whole dataset in order of time, so that what is known of them by a day is nearly in order already. */
const inTime = perDataset((whole) =>
  recordsOf(whole, 'event').toSorted((left, right) => compareDates(left.start, right.start)),
)

export const eventTable = perDataset((dataset) => {
  const whole = wholeOf(dataset)
  const events = inTime(whole).flatMap(({ id }) => recordById(dataset, id) ?? [])
  return indexRows(events, rowsOf(whole))
})
