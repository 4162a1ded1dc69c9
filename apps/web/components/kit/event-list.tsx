import type { End, EventId, EventSays, FuzzyDate } from '@csto-record/domain'
import { lackOf, machineDate } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'
import { record as words } from '#web/words/index.ts'

/** What a list shows of an event. */
export interface ListedEvent {
  readonly id: EventId
  readonly name: string
  readonly start: FuzzyDate | null
  readonly end: End
  /** Null where no source says; left out where a list does not say how events stand. */
  readonly status?: EventSays | null
}

const When = ({ event: { start, end } }: { event: ListedEvent }) => {
  const lack = start === null ? null : lackOf(start)
  const days = daysInWords(start, end)
  return days === null ? (
    <span className="unknown">{words.noDay}</span>
  ) : (
    <>
      <time dateTime={start === null ? undefined : machineDate(start)}>{days}</time>
      {lack === 'year not given' && <span className="unknown">, {lack}</span>}
    </>
  )
}

/**
 * Events in a list: when, what, and their status where it is not simply that they were held. `after` adds what a list
 * has to say of each beyond that. Made of its properties alone, so that pages and answers in the browser share it.
 */
export const EventList = <T extends ListedEvent>({
  events,
  after,
}: {
  events: readonly T[]
  after?: (event: T) => React.ReactNode
}) => (
  <ol className="brief">
    {events.map((event) => (
      <li key={event.id}>
        <span className="when">
          <When event={event} />
        </span>
        <span>
          <a href={hrefOf(event.id)}>{event.name}</a>
          {event.status != null && event.status !== 'held' && (
            <span className="status"> · {inWords(event.status)}</span>
          )}
          {after?.(event)}
        </span>
      </li>
    ))}
  </ol>
)
