import { asDay, type Day, type End, type FuzzyDate, isDate } from '@csto-record/domain'

/** What a calendar shows an entry by. */
export interface Dated {
  readonly start: FuzzyDate | null
  readonly end: End
}
export interface CalendarDay<T> {
  /** `2024-11-28` */
  readonly day: Day
  /** What begins on the day. */
  readonly begins: readonly T[]
  /** What began before and still lasts; never what lasts more than a month, which would fill every day. */
  readonly lasts: readonly T[]
}
export interface CalendarMonth<T> {
  /** `2024-11` */
  readonly month: string
  /** Weeks from Monday to Sunday; null where a day of the week lies in another month. */
  readonly weeks: readonly (readonly (CalendarDay<T> | null)[])[]
  /** What lies in the month on a day that is not known. */
  readonly imprecise: readonly T[]
}
export interface CalendarYear<T> {
  readonly months: readonly CalendarMonth<T>[]
  /** What may lie in the year, in a month that is not known. */
  readonly imprecise: readonly T[]
}

const longest = 31
const pad = (number: number): string => String(number).padStart(2, '0')
const dayAt = (time: number): Day => asDay(new Date(time).toISOString().slice(0, 10))
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayLength = 86_400_000

const isExact = (date: FuzzyDate | End): date is FuzzyDate & { earliest: Day; latest: Day } =>
  isDate(date) && date.earliest !== null && date.earliest === date.latest

/** The days on which an entry is drawn, its first before the others; none where its first day is not known. */
export const daysOf = ({ start, end }: Dated): readonly Day[] => {
  if (!isExact(start)) return []
  const [first, last] = [timeOf(start.earliest), isExact(end) ? timeOf(end.earliest) : timeOf(start.earliest)]
  const length = Math.round((last - first) / dayLength) + 1
  if (length < 1 || length > longest) return [start.earliest]
  return Array.from({ length }, (_, position) => dayAt(first + position * dayLength))
}

const groups = <T>(entries: readonly (readonly [Day, T])[]): ReadonlyMap<Day, readonly T[]> => {
  const found = new Map<Day, T[]>()
  for (const [day, entry] of entries) found.set(day, [...(found.get(day) ?? []), entry])
  return found
}

/** The month or the year that holds a date which is no day; null where it may lie in several. */
const within = ({ start }: Dated, length: 4 | 7): string | null => {
  if (start === null || isExact(start) || start.earliest === null || start.latest === null) return null
  const part = start.earliest.slice(0, length)
  return start.latest.slice(0, length) === part ? part : null
}
const touches = ({ start }: Dated, year: string): boolean =>
  start?.earliest != null &&
  start.latest !== null &&
  start.earliest.slice(0, 4) <= year &&
  start.latest.slice(0, 4) >= year

/** Lays entries out in the months of a year (`2024`), each where it begins, and what has no day beside the days. */
export const calendarOf = <T extends Dated>(entries: readonly T[], year: string): CalendarYear<T> => {
  const drawn = entries.map((entry) => ({ entry, days: daysOf(entry) }))
  const begins = groups(
    drawn.flatMap(({ entry, days: [first] }) => (first === undefined ? [] : [[first, entry] as const])),
  )
  const lasts = groups(drawn.flatMap(({ entry, days: [, ...more] }) => more.map((day) => [day, entry] as const)))
  const monthOf = (month: string): CalendarMonth<T> => {
    const first = timeOf(`${month}-01`)
    const count = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0)).getUTCDate()
    const days = Array.from({ length: count }, (_, position) => {
      const day = dayAt(first + position * dayLength)
      return { day, begins: begins.get(day) ?? [], lasts: lasts.get(day) ?? [] }
    })
    // `getUTCDay` counts from Sunday.
    const lead = (new Date(first).getUTCDay() + 6) % 7
    const cells = [...Array.from({ length: lead }, () => null), ...days]
    const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
      Array.from({ length: 7 }, (_day, position) => cells[week * 7 + position] ?? null),
    )
    return { month, weeks, imprecise: entries.filter((entry) => within(entry, 7) === month) }
  }
  const months = Array.from({ length: 12 }, (_, position) => monthOf(`${year}-${pad(position + 1)}`))
  const imprecise = entries.filter(
    (entry) => !isExact(entry.start) && touches(entry, year) && within(entry, 7) === null,
  )
  return { months, imprecise }
}

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
/** A month in words: `2024-11` gives `November 2024`. */
export const monthInWords = (month: string): string => monthNames.format(timeOf(`${month}-01`))
