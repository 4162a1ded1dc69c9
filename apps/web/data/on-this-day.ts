import 'server-only'
import { onThisDay } from '@csto-record/queries'
import { dataset } from './dataset.ts'

/** A leap year: the days of every year are days of it. */
const year = 2024
const two = (number: number): string => String(number).padStart(2, '0')

/** Every day of the year, month by month: `11-28`. */
export const daysByMonth: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  Array.from(
    { length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate() },
    (_day, day) => `${two(month + 1)}-${two(day + 1)}`,
  ),
)
export const daysOfYear: readonly string[] = daysByMonth.flat()
export const dayHref = (day: string): string => `/on-this-day/${day}`

/** What began on a day of the year, by year, the latest first, and what may have. */
export const dayPage = (day: string) => {
  const { events, perhaps, undated } = onThisDay(dataset, { date: `${year}-${day}` })
  const position = daysOfYear.indexOf(day)
  const besides = (step: number): string => daysOfYear[(position + step + daysOfYear.length) % daysOfYear.length] ?? day
  const latestFirst = (some: typeof events) =>
    some.toSorted((left, right) => ((left.start?.earliest ?? '') < (right.start?.earliest ?? '') ? 1 : -1))
  return {
    events: latestFirst(events),
    perhaps: latestFirst(perhaps),
    undated,
    before: besides(-1),
    after: besides(1),
    query: `/v1/queries/${onThisDay.info.name}?date=${year}-${day}`,
  }
}
/** How many events began on each day. */
export const countsByDay: ReadonlyMap<string, number> = new Map(
  daysOfYear.map((day) => [day, onThisDay(dataset, { date: `${year}-${day}` }).events.length]),
)
