import type { ReactNode } from 'react'
import { countOf } from '#web/format/count.ts'

/** Words of what can be done with a list: take its rows along, keep it as a calendar, follow it, ask the API for it. */
export const listTools = {
  label: 'Tools of this list',
  download: (count: number) => `Download ${countOf(count, 'row')}`,
  forms: { csv: 'CSV', json: 'JSON' },
  as: (what: string, form: string) => `${what} as ${form}`,
  failed: 'The file could not be made. The address under API gives the same rows.',
  calendar: 'Add to calendar',
  calendarOf: (what: string) => `Add to calendar: ${what}`,
  calendarFromApi: 'Add to calendar (from the API)',
  allEvents: 'All events on record',
  sessions: 'Sessions of the Council',
  followReports: 'Follow what sources report',
  followFromApi: 'Follow what sources report (from the API)',
  followAnnouncements: 'Follow announcements',
  followDocuments: 'Follow new documents',
  api: 'API',
  apiSame: 'The same rows over the API:',
  apiMore: 'The API has no filter for just these rows. This address gives them among others:',
  noApi: (command: ReactNode) => [
    'This copy of the record names no public API. The address is that of an API on your own machine, which ',
    command,
    ' starts.',
  ],
  startCommand: 'npm start',
  narrow: 'Narrow this list',
  shown: (shown: number, all: number) => `${countOf(shown, 'row')} of ${all} shown.`,
} as const

/** What the other forms of a page are called where programs list them. */
export const alternates = {
  calendar: (title: string) => `Calendar: ${title}`,
  feed: (title: string) => `Feed: ${title}`,
  wholeFeed: 'Feed: all that sources report',
} as const
