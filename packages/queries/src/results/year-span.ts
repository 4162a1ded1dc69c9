import { asDay, type Day, type FuzzyDate, isDate } from '@csto-record/domain'

/** The first and the last day of a year from 1000 to 9999. */
export const daysOfYear = (year: number): readonly [first: Day, last: Day] => [
  asDay(`${year}-01-01`),
  asDay(`${year}-12-31`),
]

/** Whether a date lies in a year: `yes` where all of it does, `possible` where a part of it may, `no` otherwise. */
export const liesIn = (date: FuzzyDate, [first, last]: readonly [Day, Day]): 'yes' | 'possible' | 'no' => {
  const { earliest, latest } = date
  // A date without a year may be of any, which says nothing of this one.
  if (earliest === null && latest === null) return 'no'
  if (earliest !== null && latest !== null && earliest >= first && latest <= last) return 'yes'
  return (earliest ?? first) <= last && (latest ?? last) >= first ? 'possible' : 'no'
}

/**
 * The days of a year on which something may change by what is known: its first and its last, and both ends of every
 * date given that lie in it. In order of time, each once.
 */
export const turningDays = (dates: readonly unknown[], [first, last]: readonly [Day, Day]): readonly Day[] => {
  const ends = dates.flatMap((date) => (isFuzzy(date) ? [date.earliest, date.latest] : []))
  const within = ends.filter((day): day is Day => day !== null && day >= first && day <= last)
  return [...new Set([first, ...within, last])].toSorted()
}
const isFuzzy = (date: unknown): date is FuzzyDate =>
  typeof date === 'object' && date !== null && 'earliest' in date && isDate(date as FuzzyDate)
