import { LeftOut } from '#web/components/ask/as-known/left-out.tsx'
import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { YearList } from '#web/components/kit/year-list.tsx'
import { countOf } from '#web/format/count.ts'
import { nextPage } from './next-page.ts'

const mostAtOnce = 500

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
  const { state, person, tie } = checked.params
  const { total, events, next, notKnown } = queries.timeline.run(dataset, checked.params)
  return (
    <>
      <p>{total === 0 ? 'No event on record fits.' : `${countOf(total, 'event')} on record.`}</p>
      {tie !== null && state === null && person === null && (
        <p className="soft">The state’s part counts only where a state is chosen too.</p>
      )}
      <LeftOut notKnown={notKnown} />
      <YearList events={events} id="answer-" />
      {next !== null && (
        <p>
          <a href={nextPage(search, next)}>The next {mostAtOnce}</a>
        </p>
      )}
    </>
  )
}
