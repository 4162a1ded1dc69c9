import type { Id } from '@csto-record/domain'
import { nameOf } from '@csto-record/queries'
import { isActor, recordsAbout } from '../record/actor.ts'
import { type Presented, presented } from '../record/presented.ts'
import type { Writer } from '../written.ts'
import { calendarOf } from './calendar.ts'

/**
 * The calendar of a record: of an event itself, or of the events that have to do with a state, body, organization,
 * force, person, topic or place. Under `knownBy` the day and status of events are those then known.
 */
export const writeRecordCalendar: Writer<{ readonly record: Presented }> = ({ record }, written) => {
  const { dataset } = written
  const id: Id = record.id
  const events = isActor(id) ? recordsAbout(dataset, 'event', id).map((event) => presented(dataset, event)) : [record]
  return calendarOf(
    events.filter((event) => event.type === 'event'),
    nameOf(dataset, record),
    written,
  )
}
