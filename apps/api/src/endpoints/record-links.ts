import type { AnyRecord, Id } from '@csto-record/domain'
import { isActor } from '@csto-record/formats'
import type { Link } from '../http/endpoint.ts'
import { feedLinks } from './feeds.ts'
import { queryUrl } from './query.ts'

/** The calendar of each run of meetings or exercises that a body, force or organization defines. */
const seriesLinks = (record: AnyRecord): readonly Link[] =>
  'series' in record && Array.isArray(record.series)
    ? record.series.map(({ key }) => ({
        rel: 'related',
        href: `${queryUrl('series')}.ics?key=${key}&of=${record.id}`,
        type: 'text/calendar',
      }))
    : []

/** Links from a record to what follows what has to do with it: feeds, and calendars of its series. */
export const recordLinks = (record: AnyRecord): readonly Link[] => {
  const id: Id = record.id
  return [...seriesLinks(record), ...(isActor(id) ? feedLinks(id) : [])]
}
