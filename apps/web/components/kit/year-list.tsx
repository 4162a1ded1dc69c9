import { countOf } from '#web/format/count.ts'
import { yearOf } from '#web/format/date.ts'
import { EventList, type ListedEvent } from './event-list.tsx'

const undated = 'No year on record'

/** Events under the year they began in, oldest first or newest first as they come; `id` begins the id of each year. */
export const YearList = ({ events, id = '' }: { events: readonly ListedEvent[]; id?: string }) => {
  const years = [...new Set(events.map(({ start }) => yearOf(start) ?? undated))]
  const named = [...years.filter((year) => year !== undated), ...years.filter((year) => year === undated)]
  return named.map((year) => {
    const own = events.filter(({ start }) => (yearOf(start) ?? undated) === year)
    return (
      <div key={year} className="year" id={year === undated ? `${id}undated` : `${id}y${year}`}>
        <h3>
          {year} <span className="soft small">{countOf(own.length, 'event')}</span>
        </h3>
        <EventList events={own} />
      </div>
    )
  })
}
