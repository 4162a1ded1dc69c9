import type { EventResult } from '@csto-record/queries'
import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { EventList } from '#web/components/kit/event-list.tsx'
import { certaintyInWords } from '#web/format/certainty.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { asKnown as words } from '#web/words/index.ts'
import { LeftOut } from './left-out.tsx'
import { liesAhead } from './lies-ahead.ts'

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
              {words.asKnownThen}
            </a>
          </>
        )}
      />
      {events.length > most && <p className="soft">{words.more(events.length - most)}</p>}
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
  const plannedAs = (when: 'ahead' | 'undated') => planned.filter(({ id }) => liesAhead(dataset, id, day) === when)
  return (
    <>
      <p>{words.sums(dayInWords(day), facts, records, later.length)}</p>
      <LeftOut notKnown={notKnown} />
      <p>
        {chair === null ? (
          `${words.noChair}${candidates.length === 0 ? '' : ` ${words.mayHaveChaired}`}`
        ) : (
          <>
            {words.chair} <a href={hrefOf(chair.chairmanship)}>{chair.state.name}</a>{' '}
            {words.inBrackets(certaintyInWords(chair))}
          </>
        )}
      </p>
      {chair === null && candidates.length > 0 && (
        <ul>
          {candidates.map((one) => (
            <li key={one.chairmanship}>
              <a href={hrefOf(one.chairmanship)}>{one.state.name}</a> {words.inBrackets(certaintyInWords(one))}
            </li>
          ))}
        </ul>
      )}
      <Events title={words.ahead} events={plannedAs('ahead')} day={day} />
      <Events title={words.undated} events={plannedAs('undated')} day={day} />
      <Events title={words.last} events={last.events} day={day} />
    </>
  )
}
