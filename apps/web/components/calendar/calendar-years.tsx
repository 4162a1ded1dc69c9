import { calendar as words } from '#web/words/index.ts'
import type { CalendarEntry } from './calendar-entries.ts'
import { CalendarList } from './calendar-list.tsx'
import { CalendarYear } from './calendar-year.tsx'

/** Any list as calendars of its years, the latest first; what has no year comes last. */
export const CalendarYears = ({ entries }: { entries: readonly CalendarEntry[] }) => {
  const years = new Set(
    entries.flatMap(({ start }) =>
      [start?.earliest, start?.latest].flatMap((day) => (day == null ? [] : [day.slice(0, 4)])),
    ),
  )
  const loose = entries.filter(({ start }) => start?.earliest == null || start.latest === null)
  return (
    <>
      {[...years]
        .toSorted()
        .toReversed()
        .map((year) => (
          <div key={year} className="year">
            <h3>{year}</h3>
            <CalendarYear entries={entries} year={year} heading="h4" />
          </div>
        ))}
      {loose.length > 0 && (
        <div className="year">
          <h3>{words.undated}</h3>
          <CalendarList entries={loose} />
        </div>
      )}
    </>
  )
}
