import type { EventResult } from '@csto-record/queries'
import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { EventList } from '#web/components/kit/event-list.tsx'
import { certaintyInWords } from '#web/format/certainty.ts'
import { countOf, numberInWords } from '#web/format/count.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { LeftOut } from './left-out.tsx'

const most = 12

const Events = ({ title, events, day }: { title: string; events: readonly EventResult[]; day: string }) =>
  events.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <EventList
        events={events.slice(0, most).map(({ id, name, start, end }) => ({ id, name, start, end }))}
        after={({ id }) => (
          <>
            {' '}
            <a className="about inline" href={`/as-known?${new URLSearchParams({ day, record: id })}`}>
              as known then
            </a>
          </>
        )}
      />
      {events.length > most && <p className="soft">And {events.length - most} more.</p>}
    </>
  )

/** What sources published by a day could tell: how much, who was in the chair, what was ahead, what had been last. */
export const DayAnswer = ({ record: { dataset, queries }, day: asked }: { record: LoadedRecord; day: string }) => {
  const checked = queries.asKnown.read({ day: asked })
  if (!checked.ok) return <Problems problems={checked.problems} />
  const { day } = checked.params
  const { records, facts, later, notKnown } = queries.asKnown(dataset, { day })
  const { chair, candidates } = queries.chairOn(dataset, { date: day, knownBy: day })
  const { planned } = queries.agenda(dataset, { from: day, knownBy: day })
  const last = queries.timeline(dataset, { to: day, status: 'held', knownBy: day, order: 'newest-first', limit: most })
  return (
    <>
      <p>
        Sources published by {dayInWords(day)} give {countOf(facts, 'statement')} in {countOf(records, 'record')}. Later
        ones added or changed {numberInWords(later.length)}.
      </p>
      <LeftOut notKnown={notKnown} />
      <p>
        {chair === null ? (
          `They do not tell for sure who was in the chair that day${candidates.length === 0 ? '.' : ':'}`
        ) : (
          <>
            In the chair that day, as they tell: <a href={hrefOf(chair.chairmanship)}>{chair.state.name}</a> (
            {certaintyInWords(chair)}).
          </>
        )}
      </p>
      {chair === null && candidates.length > 0 && (
        <ul>
          {candidates.map((one) => (
            <li key={one.chairmanship}>
              <a href={hrefOf(one.chairmanship)}>{one.state.name}</a> ({certaintyInWords(one)})
            </li>
          ))}
        </ul>
      )}
      <Events title="Planned from that day on" events={planned} day={day} />
      <Events title="Last known to have been held" events={last.events} day={day} />
    </>
  )
}
