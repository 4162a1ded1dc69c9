import type { EventRecord } from '@csto-record/domain'
import { statusOf } from '#web/data/events.ts'
import { lackOf, machineDate } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { statusWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'

const When = ({ event: { start, end } }: { event: EventRecord }) => {
  const lack = start === null ? null : lackOf(start)
  const days = daysInWords(start, end)
  return days === null ? (
    <span className="unknown">no day on record</span>
  ) : (
    <>
      <time dateTime={start === null ? undefined : machineDate(start)}>{days}</time>
      {lack === 'year not given' && <span className="unknown">, {lack}</span>}
    </>
  )
}

/** Events in a list: when, what, and their status where it is not simply that they were held; `quiet` leaves it out. */
export const EventBrief = ({ events, quiet = false }: { events: readonly EventRecord[]; quiet?: boolean }) => (
  <ol className="brief">
    {events.map((event) => {
      const status = statusOf(event)
      return (
        <li key={event.id}>
          <span className="when">
            <When event={event} />
          </span>
          <span>
            <a href={hrefOf(event.id)}>{event.name}</a>
            {!quiet && status !== null && status !== 'held' && <span className="status"> · {statusWords[status]}</span>}
          </span>
        </li>
      )
    })}
  </ol>
)
