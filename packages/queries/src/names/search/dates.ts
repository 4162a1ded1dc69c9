import { type AnyRecord, type Dataset, type Day, type FuzzyDate, isFuzzyDate, recordById } from '@csto-record/domain'

/** Longest span of which every year is a year of the record. */
const mostYears = 12

const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** Terms for a stretch of days: its years, its month where it is within one, its day where it is one. */
const termsOf = (earliest: Day, latest: Day): readonly string[] => {
  const first = yearOf(earliest)
  const last = Math.min(yearOf(latest), first + mostYears)
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => `y${first + index}`)
  const month = earliest.slice(0, 7)
  if (month !== latest.slice(0, 7)) return years
  const months = [...years, `m${month}`, `mm${month.slice(5)}`]
  return earliest === latest ? [...months, `d${earliest}`, `dd${earliest.slice(5)}`] : months
}
const termsOfDate = ({ earliest, latest }: FuzzyDate): readonly string[] =>
  earliest === null || latest === null ? [] : termsOf(earliest, latest)

/** The dates of a record's fields and of the entries of its lists: what evidence and disputes say stays out. */
const datesIn = (record: AnyRecord): readonly FuzzyDate[] =>
  Object.entries(record).flatMap(([field, value]: readonly [string, unknown]): readonly FuzzyDate[] => {
    if (field === 'evidence' || field === 'disputes' || field === 'open') return []
    const entries: readonly unknown[] = [value].flat()
    return entries.flatMap((entry) => [entry, ...Object.values(entry ?? {})]).filter(isFuzzyDate)
  })

/** The years between the first day and the last of what has both, or runs still. */
const spanOf = (dataset: Dataset, record: AnyRecord): readonly string[] => {
  if (!('start' in record) || !isFuzzyDate(record.start) || record.start.earliest === null) return []
  const end = 'end' in record ? record.end : null
  const last = end === '..' ? dataset.asOf : isFuzzyDate(end) ? end.latest : null
  return last === null || last < record.start.earliest ? [] : termsOf(record.start.earliest, last)
}

/** The days of what a record belongs to, where it has none of its own. */
const parentOf = (dataset: Dataset, record: AnyRecord): AnyRecord | undefined => {
  if (record.type === 'remark') return recordById(dataset, record.event)
  if (record.type === 'commitment') return recordById(dataset, record.chairmanship)
  return undefined
}

/** Terms for every year, month and day that a record is dated by: `y2022`, `m2022-01`, `d2022-01-06`. */
export const dateTerms = (dataset: Dataset, record: AnyRecord): readonly string[] => {
  const own = [...datesIn(record).flatMap(termsOfDate), ...spanOf(dataset, record)]
  const parent = own.length === 0 ? parentOf(dataset, record) : undefined
  return parent === undefined ? [...new Set(own)] : dateTerms(dataset, parent)
}
