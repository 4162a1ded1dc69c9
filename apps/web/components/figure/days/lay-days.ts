import type { Day, FuzzyDate } from '@csto-record/domain'

/** What has its days in one year. */
export interface InDays {
  readonly start: FuzzyDate | null
  /** The last day where a source gives it to the day; null for what lasted a day or whose end nobody gives. */
  readonly last: Day | null
}
/** A stretch of days within a month, in a lane that it shares with nothing else on these days. */
export interface DayStretch {
  readonly month: number
  readonly from: number
  readonly to: number
  readonly lane: number
}
export interface LaidDays<T> {
  /** What has a day, with its stretches, one a month that it runs through. */
  readonly dated: readonly { readonly entry: T; readonly stretches: readonly DayStretch[] }[]
  /** What has a month but no day, by month from 1 to 12. */
  readonly ofMonth: ReadonlyMap<number, readonly T[]>
  /** What has the year alone. */
  readonly ofYear: readonly T[]
  /** How many lanes each month takes, from January on. */
  readonly lanes: readonly number[]
}

const monthIn = (day: string): number => Number(day.slice(5, 7))
const dayIn = (day: string): number => Number(day.slice(8, 10))
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The months that days from one to another run through, no further than the end of the year of the first. */
const monthsOf = (first: Day, last: Day): readonly Omit<DayStretch, 'lane'>[] => {
  const year = Number(first.slice(0, 4))
  const [from, to] = [monthIn(first), last.slice(0, 4) === first.slice(0, 4) ? monthIn(last) : 12]
  return Array.from({ length: to - from + 1 }, (_, position) => from + position).map((month) => ({
    month,
    from: month === from ? dayIn(first) : 1,
    to: month === monthIn(last) && last.slice(0, 4) === first.slice(0, 4) ? dayIn(last) : daysIn(year, month),
  }))
}

/** Lays entries of a year out by their days, each in the lowest lane that is free; entries come in order of time. */
export const layDays = <T extends InDays>(entries: readonly T[]): LaidDays<T> => {
  const busyUntil: number[][] = Array.from({ length: 12 }, () => [])
  const dated: { entry: T; stretches: DayStretch[] }[] = []
  const ofMonth = new Map<number, T[]>()
  const ofYear: T[] = []
  for (const entry of entries) {
    const { earliest, latest } = entry.start ?? { earliest: null, latest: null }
    if (earliest === null || latest === null || earliest.slice(0, 7) !== latest.slice(0, 7)) {
      ofYear.push(entry)
      continue
    }
    if (earliest !== latest) {
      const month = monthIn(earliest)
      ofMonth.set(month, [...(ofMonth.get(month) ?? []), entry])
      continue
    }
    const last = entry.last !== null && entry.last > earliest ? entry.last : earliest
    const stretches = monthsOf(earliest, last).map((stretch): DayStretch => {
      const lanes = busyUntil[stretch.month - 1] ?? []
      const free = lanes.findIndex((until) => until < stretch.from)
      const lane = free === -1 ? lanes.length : free
      lanes[lane] = stretch.to
      return { ...stretch, lane }
    })
    dated.push({ entry, stretches })
  }
  return { dated, ofMonth, ofYear, lanes: busyUntil.map(({ length }) => length) }
}
