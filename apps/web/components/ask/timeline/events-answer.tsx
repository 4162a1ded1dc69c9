import { LeftOut } from '#web/components/ask/as-known/left-out.tsx'
import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { nextPage } from '#web/components/ask/client/next-page.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { ViewSwitch } from '#web/components/ask/client/view-switch.tsx'
import { CalendarYears } from '#web/components/calendar/calendar-years.tsx'
import { YearList } from '#web/components/kit/year-list.tsx'
import { AnswerTools, type Api } from '#web/components/lists/answer-tools.tsx'
import { lists, eventList as words } from '#web/words/index.ts'

const mostAtOnce = 500

/** The events that the address asks for, by year or as a calendar. */
export const EventsAnswer = ({
  record: { dataset, queries },
  address,
  api,
}: {
  record: LoadedRecord
  address: URLSearchParams
  api: Api
}) => {
  const search = new URLSearchParams(address)
  search.delete('view')
  if (!search.has('limit')) search.set('limit', String(mostAtOnce))
  if (!search.has('order')) search.set('order', 'newest-first')
  const checked = queries.timeline.read(search)
  if (!checked.ok) return <Problems problems={checked.problems} />
  const { state, person, tie } = checked.params
  const { total, events, next, notKnown } = queries.timeline.run(dataset, checked.params)
  return (
    <>
      <p>{total === 0 ? words.none : words.found(total)}</p>
      {tie !== null && state === null && person === null && <p className="soft">{words.tieNeedsState}</p>}
      <LeftOut notKnown={notKnown} />
      {total > 0 && (
        <AnswerTools
          list="events"
          dataset={dataset}
          query={queries.timeline}
          checked={checked.params}
          asked={search}
          total={total}
          api={api}
          hasCalendar
        />
      )}
      {total > 0 && <ViewSwitch path="/events" address={address} />}
      {address.get('view') === 'calendar' ? (
        <CalendarYears entries={events} />
      ) : (
        <YearList events={events} id="answer-" />
      )}
      {next !== null && (
        <p>
          <a href={nextPage('/events', address, next)}>{lists.next(mostAtOnce)}</a>
        </p>
      )}
    </>
  )
}
