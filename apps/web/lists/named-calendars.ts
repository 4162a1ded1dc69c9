import { type Dataset, type EventRecord, type Id, pageWordOf, recordsOf, slugOf, typeOf } from '@csto-record/domain'
import { type ActorType, actorTypes, recordsAbout, recordUrl } from '@csto-record/formats'
import { nameOf, timeline } from '@csto-record/queries'
import { recordsByYear } from './years.ts'

/** A calendar that stands in a file beside the pages, to be added to a program that keeps calendars. */
export interface NamedCalendar {
  /** Names its file, `/data/calendars/<key>.ics`. */
  readonly key: string
  /** What it is a calendar of, after `CSTO events: `; null for the record as a whole. */
  readonly of: string | null
  /** Where the API has the same. */
  readonly api: string
  readonly events: readonly EventRecord[]
}

export const calendarHref = (key: string): string => `/data/calendars/${key}.ics`

/** The calendar of a record, by the words of its page's address: `states/armenia`. */
export const calendarKey = (id: Id<ActorType>): string => `${pageWordOf(typeOf(id))}/${slugOf(id)}`

export const council = 'body/collective-security-council'
export const sessionsKey = 'council-sessions'
/** The sessions of the Council, as a program asks the API for them. */
const sessionsAsked = { kind: 'session', body: council } as const

const sessions = (dataset: Dataset): readonly EventRecord[] => {
  const ids = new Set(timeline(dataset, { ...sessionsAsked, limit: 500 }).events.map(({ id }) => id))
  return recordsOf(dataset, 'event').filter(({ id }) => ids.has(id))
}

/** The types whose records have so many events that a file for each is worth its room; people's are the API's. */
export const typesWithFiles = actorTypes.filter((type) => type !== 'person')

/** Every calendar that is laid beside the pages; one without events is left out. */
export const namedCalendars = (dataset: Dataset): readonly NamedCalendar[] =>
  [
    { key: 'events', of: null, api: '/v1/events.ics', events: recordsOf(dataset, 'event') },
    {
      key: sessionsKey,
      of: 'sessions of the Collective Security Council',
      api: `/v1/queries/timeline.ics?${new URLSearchParams({ ...sessionsAsked, limit: '500' })}`,
      events: sessions(dataset),
    },
    ...[...recordsByYear(dataset, 'event')]
      .filter(([year]) => year !== 'undated')
      .map(([year, events]) => ({
        key: `events-${year}`,
        of: year,
        api: `/v1/events.ics?from=${year}-01-01&to=${year}-12-31`,
        events,
      })),
    ...typesWithFiles.flatMap((type) =>
      recordsOf(dataset, type).map((record) => ({
        key: calendarKey(record.id),
        of: nameOf(dataset, record),
        api: `${recordUrl(record.id)}.ics`,
        events: recordsAbout(dataset, 'event', record.id),
      })),
    ),
  ].filter(({ events }) => events.length > 0)
