import 'server-only'
import { type Id, recordsOf } from '@csto-record/domain'
import { type ActorType, feeds, recordUrl, resultTable } from '@csto-record/formats'
import type { ApiAddress, ToolLink } from '#web/components/lists/list-tools.tsx'
import { calendarHref, calendarKey, council, namedCalendars, sessionsKey } from '#web/lists/named-calendars.ts'
import { feedHref, feedKey, laidFeeds } from '#web/lists/named-feeds.ts'
import { listOnPage } from '#web/lists/page-lists.ts'
import { activityKey, preparedLists } from '#web/lists/prepared-lists.ts'
import type { PreparedList } from '#web/lists/taken.ts'
import { listTools as words } from '#web/words/index.ts'
import { dataset, nameOf } from './dataset.ts'
import { apiUrl, hasOwnApi } from './site.ts'

const lists: ReadonlyMap<string, PreparedList> = new Map(preparedLists(dataset).map((list) => [list.key, list]))
const calendars: ReadonlySet<string> = new Set(namedCalendars(dataset).map(({ key }) => key))
const feedFiles: ReadonlySet<string> = new Set(laidFeeds(dataset).map(({ key }) => key))

/** The list whose rows stand in files and that a page shows; null where it shows none. */
export const listOf = (page: string): PreparedList | null => lists.get(listOnPage(page) ?? '') ?? null

/** The list of what is on record of an actor, where it stands in files; null where the API alone has it. */
export const listOfActor = (id: Id): PreparedList | null => lists.get(activityKey(id)) ?? null

const rows = new Map<string, number>()
/** How many rows a list has. */
export const rowCount = (list: PreparedList): number => {
  const counted = rows.get(list.key) ?? count(list)
  rows.set(list.key, counted)
  return counted
}
const count = (list: PreparedList): number => {
  const taken = list.taken(dataset)
  if (taken.of === 'records') return taken.records.length
  return resultTable(taken.query.info.result)?.rowsOf(taken.result).length ?? 0
}

/** The API of this copy, for what asks it in the browser. */
export const api = { url: apiUrl, isOwn: hasOwnApi } as const

/** Where the API of this copy has something. */
export const overApi = (list: string, hasMore = false): ApiAddress => ({
  ...api,
  list,
  hasMore,
})

const calendarLink = (key: string, name: string = words.calendar): readonly ToolLink[] =>
  calendars.has(key) ? [{ href: calendarHref(key), name }] : []
const feedLink = (key: string, name: string): readonly ToolLink[] =>
  feedFiles.has(key) ? [{ href: feedHref(key), name }] : []

const yearOfPage = /^\/(?:events\/by-year|calendar\/events|years)\/(\d{4})$/
/** The calendars and feeds that belong to a page that lists. */
export const subscriptionsOf = (page: string): readonly ToolLink[] => {
  const [, year] = yearOfPage.exec(page) ?? []
  if (year !== undefined) return calendarLink(`events-${year}`, words.calendarOf(year))
  if (page === '/chairmanships' || page === '/bodies')
    return calendarLink(sessionsKey, words.calendarOf(words.sessions))
  if (page === '/events' || page === '/calendar')
    return [
      ...calendarLink('events'),
      ...calendarLink(sessionsKey, words.calendarOf(words.sessions)),
      ...feedLink('reported', words.followReports),
      ...feedLink('announced', words.followAnnouncements),
    ]
  if (page === '/documents') return feedLink('documents', words.followDocuments)
  return []
}

/** A calendar for a program that keeps calendars. */
export type CalendarToKeep = ToolLink

/** The calendars that are worth keeping for good: of the whole record, and of each state and body that has events. */
export const calendarsToKeep = () => ({
  whole: [...calendarLink('events', words.allEvents), ...calendarLink(sessionsKey, words.sessions)],
  states: recordsOf(dataset, 'state').flatMap(({ id }) => calendarLink(calendarKey(id), nameOf(id))),
  bodies: recordsOf(dataset, 'body').flatMap(({ id }) => calendarLink(calendarKey(id), nameOf(id))),
})

/** The calendar and the feed of a person, whose events are too few for files of their own: from the API. */
const subscriptionsOfPerson = (id: Id<'person'>): readonly ToolLink[] => [
  { href: `${apiUrl}${recordUrl(id)}.ics`, name: hasOwnApi ? words.calendar : words.calendarFromApi },
  {
    href: `${apiUrl}${feeds[0].path}.atom?about=${id}`,
    name: hasOwnApi ? words.followReports : words.followFromApi,
  },
]
const isPerson = (id: Id): id is Id<'person'> => id.startsWith('person/')

/** The calendar and the feed of an actor, from files beside the pages where there are any. */
export const subscriptionsOfActor = (id: Id<ActorType>): readonly ToolLink[] => [
  ...(isPerson(id) ? subscriptionsOfPerson(id) : []),
  ...(id === council ? calendarLink(sessionsKey, words.calendarOf(words.sessions)) : []),
  ...calendarLink(calendarKey(id)),
  ...feedLink(feedKey(id), words.followReports),
]
