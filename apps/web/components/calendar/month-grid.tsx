import type { CalendarDay, CalendarMonth } from '#web/format/calendar.ts'
import { dayInWords } from '#web/format/date.ts'
import { calendar as words } from '#web/words/index.ts'
import type { CalendarEntry } from './calendar-entries.ts'

/** The place on the page where the entries of a day are listed. */
export const placeOf = (day: string): string => `day-${day}`

const Cell = ({ cell }: { cell: CalendarDay<CalendarEntry> | null }) => {
  if (cell === null) return <td />
  const { day, begins, lasts } = cell
  const [first] = lasts
  const number = Number(day.slice(8))
  const count = begins.length + lasts.length
  if (count === 0) return <td>{number}</td>
  // What lasts is listed where it began, which may be in the year before: then its own day is all there is to lead to.
  const listed = begins.length > 0 ? day : (first?.start?.earliest ?? day)
  return (
    <td className={count > 1 ? 'busy several' : 'busy'}>
      <a href={`#${placeOf(listed)}`} aria-label={`${dayInWords(day)}: ${words.entries(count)}`}>
        {number}
      </a>
    </td>
  )
}

/** A month as a table of weeks from Monday; a day on which something is on record leads to it in the list beside. */
export const MonthGrid = ({ month, name }: { month: CalendarMonth<CalendarEntry>; name: string }) => (
  <table className="month-grid">
    <caption className="visually-hidden">{name}</caption>
    <thead>
      <tr>
        {words.weekdays.map(({ short, long }) => (
          <th key={long} scope="col" abbr={long}>
            <span aria-hidden="true">{short}</span>
            <span className="visually-hidden">{long}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {month.weeks.map((week) => (
        <tr key={week.find((cell) => cell !== null)?.day}>
          {week.map((cell, position) => (
            <Cell key={words.weekdays[position]?.long} cell={cell} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
