import 'server-only'
import { type EventId, type EventRecord, type RemarkRecord, recordsOf, statusOf } from '@csto-record/domain'
import { knownSince, neighbours } from '@csto-record/queries'
import { groupedBy } from '#web/format/grouped.ts'
import { byYear } from './by-year.ts'
import { dataset } from './dataset.ts'
import { inOrderOfDays } from './filed.ts'
import { notesOf } from './view.ts'

/** All events, oldest first; those without a year last. */
export const events: readonly EventRecord[] = inOrderOfDays('event')
/** The same by the year they are filed under, the latest year and in it the latest event first. */
export const eventsByYear = byYear(events.toReversed())
/** The events that began last by the day through which the record looked, the latest first. */
export const latestEvents = (count: number): readonly EventRecord[] =>
  events
    .filter(({ start }) => start?.latest != null && start.latest <= dataset.asOf)
    .toReversed()
    .slice(0, count)
const remarks = groupedBy(recordsOf(dataset, 'remark'), ({ event }) => event)
const parts = groupedBy(events, ({ partOf }) => partOf)

export const remarksAt = (id: EventId): readonly RemarkRecord[] => remarks.get(id) ?? []
export const stageOf = (event: EventRecord) => statusOf(dataset, event)?.status ?? null

/** Events as lists show them that say how each stands. */
export const withStatus = (some: readonly EventRecord[]) =>
  some.map((event) => ({
    id: event.id,
    name: event.name,
    start: event.start,
    end: event.end,
    status: stageOf(event),
  }))

/** Everything the page of an event shows. */
export const eventPage = (event: EventRecord) => {
  const said = remarksAt(event.id)
  return {
    event,
    remarks: said,
    notes: notesOf(event, [{ as: 'remarks', records: said }]),
    status: stageOf(event),
    parts: parts.get(event.id) ?? [],
    tellings: knownSince(dataset, { record: event.id }).tellings,
    beside: neighbours(dataset, { record: event.id }),
  }
}
export type EventPage = ReturnType<typeof eventPage>
