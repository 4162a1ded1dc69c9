import { dayInWords } from '@csto-record/domain'
import ical from 'ical-generator'
import type { Presented } from '../record/presented.ts'
import type { Writer, Written } from '../written.ts'
import { entryOf, type Listed } from './entry.ts'
import { sequencesOf } from './sequence.ts'

/** What a calendar says of itself, and of what it cannot show. No commas: programs read this without unescaping. */
const descriptionOf = (dayless: number, total: number, { dataset, config }: Written): string => {
  const seen = `Version ${dataset.version} of the ${config.identity.title} - sources looked at until ${dayInWords(dataset.asOf)}.`
  if (dayless === 0) return `${seen} Every one of its ${total} events has a day.`
  return `${seen} ${dayless} of its ${total} events have no day that a source gives and are not shown here.`
}

/** Events as a calendar (RFC 5545) of all-day entries. `of` is what it is a calendar of; null for the record as a whole. */
export const calendarOf = async (events: readonly Listed[], of: string | null, written: Written): Promise<string> => {
  const { title, acronym } = written.config.identity
  const sequences = await sequencesOf(written.whole, written.config.releases)
  const entries = events.flatMap((event) => entryOf(event, sequences.get(event.id) ?? 0, written) ?? [])
  const calendar = ical({
    name: `${acronym} events${of === null ? '' : `: ${of}`}`,
    description: descriptionOf(events.length - entries.length, events.length, written),
    prodId: { company: title, product: written.dataset.version },
  })
  for (const entry of entries) calendar.createEvent(entry)
  return calendar.toString()
}

/** The events of a list as a calendar. */
export const writeCalendar: Writer<{ readonly items: readonly Presented[] }> = ({ items }, written) =>
  calendarOf(
    items.filter((item) => item.type === 'event'),
    null,
    written,
  )
