import 'server-only'
import type { CalendarEntry } from '#web/components/calendar/calendar-entries.ts'
import { byYear, undated } from './by-year.ts'
import { documents } from './documents.ts'
import { events, withStatus } from './events.ts'
import { filedDayOf } from './filed.ts'

const documentEntries: readonly CalendarEntry[] = documents
  .map(({ id, name }) => ({ id, name, start: filedDayOf(id), end: null }))
  .toReversed()

/** The lists that have calendars, by the word that stands for each in addresses; entries oldest first. */
export const calendars = { events: withStatus(events), documents: documentEntries } as const
export type CalendarName = keyof typeof calendars
export const calendarNames = Object.keys(calendars) as readonly CalendarName[]
export const isCalendarName = (name: string): name is CalendarName => Object.hasOwn(calendars, name)

/** The years of which a list has a calendar, the latest first. */
export const calendarYears = (name: CalendarName): readonly string[] =>
  [...byYear<CalendarEntry>(calendars[name]).keys()].filter((year) => year !== undated)
