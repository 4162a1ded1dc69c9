import { calendarOf, monthInWords } from '#web/format/calendar.ts'
import { calendar as words } from '#web/words/index.ts'
import type { CalendarEntry } from './calendar-entries.ts'
import { CalendarList } from './calendar-list.tsx'
import { MonthGrid } from './month-grid.tsx'

/**
 * A year as twelve months: each a grid with its list beside it, and what has no day of its own after those that have.
 * Made of its properties alone, so that pages and answers in the browser share it. `Heading` is that of a month.
 */
export const CalendarYear = ({
  entries,
  year,
  heading: Heading = 'h3',
}: {
  entries: readonly CalendarEntry[]
  year: string
  heading?: 'h2' | 'h3' | 'h4'
}) => {
  const { months, imprecise } = calendarOf(entries, year)
  return (
    <div className="calendar">
      {months.map((month) => {
        const listed = month.weeks.flatMap((week) => week.flatMap((cell) => cell?.begins ?? []))
        const name = monthInWords(month.month)
        return (
          <section key={month.month} className="month" aria-labelledby={`month-${month.month}`}>
            <div>
              <Heading id={`month-${month.month}`}>{name}</Heading>
              <MonthGrid month={month} name={name} />
            </div>
            <div>
              {listed.length > 0 && <CalendarList entries={listed} places />}
              {month.imprecise.length > 0 && (
                <>
                  <p className="aside">{words.monthOnly}</p>
                  <CalendarList entries={month.imprecise} />
                </>
              )}
              {listed.length + month.imprecise.length === 0 && <p className="unknown">{words.nothing}</p>}
            </div>
          </section>
        )
      })}
      {imprecise.length > 0 && (
        <section className="loose" aria-labelledby={`loose-${year}`}>
          <Heading id={`loose-${year}`}>{words.yearOnly}</Heading>
          <CalendarList entries={imprecise} />
        </section>
      )}
    </div>
  )
}
