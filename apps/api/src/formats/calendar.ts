import type { EventRecord, EventSays } from '@csto-record/domain'
import { nameOfId } from '@csto-record/queries'
import ical, { ICalEventStatus } from 'ical-generator'
import { recordUrl } from '../record/address.ts'
import type { Presented } from '../record/presented.ts'
import type { Writer } from './writer.ts'

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)
const dayAfter = (day: string): Date => new Date(midnight(day).getTime() + 86_400_000)

const statusIn = (status: EventSays | null): ICalEventStatus | null => {
  switch (status) {
    case 'held':
    case 'under-way':
      return ICalEventStatus.CONFIRMED
    case 'cancelled':
      return ICalEventStatus.CANCELLED
    case 'planned':
    case 'postponed':
      return ICalEventStatus.TENTATIVE
    case null:
      return null
  }
}

/** The days of an event whose first day is known; undefined for one known by month or year only, which no calendar can show. */
const daysOf = ({ start, end }: EventRecord): { readonly first: string; readonly last: string } | undefined => {
  if (start?.earliest == null || start.earliest !== start.latest) return undefined
  const last = end !== null && end !== '..' && end.earliest === end.latest ? end.latest : null
  return { first: start.earliest, last: last ?? start.earliest }
}

/** Events as all-day entries of a calendar (RFC 5545). Stamped with the day of the dataset: nothing here reads a clock. */
export const writeCalendar: Writer<{ readonly items: readonly Presented[] }> = ({ items }, { dataset, config }) => {
  const { title, key, acronym } = config.identity
  const calendar = ical({ name: `${acronym} events`, prodId: { company: title, product: dataset.version } })
  for (const event of items) {
    if (event.type !== 'event') continue
    const days = daysOf(event)
    if (days === undefined) continue
    const entry = calendar.createEvent({
      id: `${event.id}@${key}`,
      stamp: midnight(dataset.asOf),
      start: midnight(days.first),
      end: dayAfter(days.last),
      allDay: true,
      summary: event.name,
      location: event.place === null ? null : nameOfId(dataset, event.place),
      url: `${config.publicUrl}${recordUrl(event.id)}`,
    })
    entry.status(statusIn(event.status ?? null))
  }
  return calendar.toString()
}
