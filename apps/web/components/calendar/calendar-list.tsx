import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'
import { lists } from '#web/words/index.ts'
import type { CalendarEntry } from './calendar-entries.ts'
import { placeOf } from './month-grid.tsx'

/** Entries of a calendar in order of their days; with `places` each day is the place that the grid leads to. */
export const CalendarList = ({ entries, places = false }: { entries: readonly CalendarEntry[]; places?: boolean }) => {
  const firstOf = (day: string) => entries.find(({ start }) => start?.earliest === day)
  return (
    <ol className="brief">
      {entries.map((entry) => {
        const { id, name, start, end, status } = entry
        const day = start?.earliest ?? null
        return (
          <li key={id} {...(places && day !== null && firstOf(day) === entry ? { id: placeOf(day) } : {})}>
            <span className="when">{daysInWords(start, end) ?? lists.noDay}</span>
            <span>
              <a href={hrefOf(id)}>{name}</a>
              {status != null && status !== 'held' && <span className="status"> · {inWords(status)}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
