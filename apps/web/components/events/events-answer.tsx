import type { EventResult } from '@csto-record/queries'
import type { LoadedRecord } from '#web/components/client/load-record.ts'
import { Problems } from '#web/components/client/problems.tsx'
import { countOf } from '#web/format/count.ts'
import { yearOf } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { statusWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'

const mostAtOnce = 500

const Line = ({ event }: { event: EventResult }) => (
  <li>
    <span className="when">{daysInWords(event.start, event.end) ?? 'no day on record'}</span>
    <span>
      <a href={hrefOf(event.id)}>{event.name}</a>
      {event.status !== null && event.status !== 'held' && (
        <span className="status"> · {statusWords[event.status]}</span>
      )}
    </span>
  </li>
)

/** The events that the address asks for, by year. */
export const EventsAnswer = ({
  record: { dataset, queries },
  address,
}: {
  record: LoadedRecord
  address: URLSearchParams
}) => {
  const search = new URLSearchParams(address)
  if (!search.has('limit')) search.set('limit', String(mostAtOnce))
  if (!search.has('order')) search.set('order', 'newest-first')
  const checked = queries.timeline.read(search)
  if (!checked.ok) return <Problems problems={checked.problems} />
  const { total, events, next } = queries.timeline.run(dataset, checked.params)
  const years = [...new Set(events.map(({ start }) => yearOf(start) ?? 'No year on record'))]
  return (
    <>
      <p>{total === 0 ? 'No event on record fits.' : `${countOf(total, 'event')} on record.`}</p>
      {years.map((year) => (
        <div key={year} className="year">
          <h3>{year}</h3>
          <ol className="brief">
            {events
              .filter(({ start }) => (yearOf(start) ?? 'No year on record') === year)
              .map((event) => (
                <Line key={event.id} event={event} />
              ))}
          </ol>
        </div>
      ))}
      {next !== null && (
        <p>
          <a href={`/events?${new URLSearchParams([...search, ['cursor', next]])}`}>The next {mostAtOnce}</a>
        </p>
      )}
    </>
  )
}
