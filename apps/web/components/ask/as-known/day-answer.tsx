import { type AnsweredEvent, type KnownYear, knownOn } from '#web/data/known/day-file.ts'
import { askedDateInWords } from '#web/format/asked-date.ts'
import { asKnown as words } from '#web/words/index.ts'
import { LeftOut } from './left-out.tsx'

const most = 12

const When = ({ event: { days, machine, lack } }: { event: AnsweredEvent }) =>
  days === null ? (
    <span className="unknown">{words.noDay}</span>
  ) : (
    <>
      <time dateTime={machine}>{days}</time>
      {lack !== undefined && <span className="unknown">{words.lacking(lack)}</span>}
    </>
  )

const Events = ({ title, events, day }: { title: string; events: readonly AnsweredEvent[]; day: string }) =>
  events.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ol className="brief">
        {events.slice(0, most).map((event) => (
          <li key={event.id}>
            <span className="when">
              <When event={event} />
            </span>
            <span>
              <a href={event.href}>{event.name}</a>{' '}
              <a className="about inline" href={`/as-known?${new URLSearchParams({ day, record: event.id })}`}>
                {words.asKnownThen}
              </a>
            </span>
          </li>
        ))}
      </ol>
      {events.length > most && <p className="soft">{words.more(events.length - most)}</p>}
    </>
  )

/** What sources published by a day could tell: how much, who was in the chair, what was ahead, what had been last. */
export const DayAnswer = ({ file, day }: { file: KnownYear; day: string }) => {
  const { sums, chair, ahead, undated, held } = knownOn(file, day)
  const candidates = chair?.candidates ?? []
  const named = chair?.named ?? null
  return (
    <>
      {sums !== undefined && (
        <>
          <p>{words.sums(askedDateInWords(day), sums.facts, sums.records, sums.later)}</p>
          {sums.onlyNamed > 0 && <p className="soft">{words.onlyNamed(sums.onlyNamed)}</p>}
          <LeftOut notKnown={sums.notKnown} />
        </>
      )}
      <p>
        {named === null ? (
          `${words.noChair}${candidates.length === 0 ? '' : ` ${words.mayHaveChaired}`}`
        ) : (
          <>
            {words.chair} <a href={named.href}>{named.state}</a> {words.inBrackets(named.sure)}
          </>
        )}
      </p>
      {named === null && candidates.length > 0 && (
        <ul>
          {candidates.map(({ href, state, sure }) => (
            <li key={href}>
              <a href={href}>{state}</a> {words.inBrackets(sure)}
            </li>
          ))}
        </ul>
      )}
      <Events title={words.ahead} events={ahead} day={day} />
      <Events title={words.undated} events={undated} day={day} />
      <Events title={words.last} events={held} day={day} />
    </>
  )
}
