import { type Dataset, type EventRecord, hasType, recordById, recordsOf, statusOf } from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { indexRows } from './indexed.ts'
import type { Row } from './selection.ts'

/** The host, and every state that took part or sent somebody. */
const statesOf = (dataset: Dataset, { place, participants }: EventRecord): readonly string[] => {
  const host = place !== null && hasType(place, 'place') ? (recordById(dataset, place)?.state ?? null) : place
  const others = participants.flatMap(({ who, onBehalfOf }) => [who, onBehalfOf])
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
  people: [event.chair?.who, ...event.participants.map(({ who }) => who)].filter(
    (id) => id?.startsWith('person/') === true,
  ) as string[],
})

export const eventTable = perDataset((dataset) =>
  indexRows(recordsOf(dataset, 'event'), (event) => rowOf(dataset, event)),
)
