import type { Day, End, FuzzyDate } from '@csto-record/domain'
import { spans as words } from '#web/words/index.ts'
import { dateInWords, dayInWords } from './date.ts'

/** A date as one end of a span: `a day between 2 December 2020 and 20 January 2021`. */
const edge = (date: FuzzyDate): string =>
  date.edtf.includes('/') ? words.someDay(dateInWords(date)) : dateInWords(date)

/** A span in words: `1 January 2025 to 31 December 2025`, `since 18 September 2003`. */
export const spanInWords = (start: FuzzyDate | null, end: End, asOf: Day): string => {
  if (end === '..') {
    return start === null ? words.inForce(dayInWords(asOf)) : words.since(edge(start))
  }
  if (start === null && end === null) return words.neither
  if (start === null && end !== null) return words.untilOnly(edge(end))
  if (start !== null && end === null) return words.fromOnly(edge(start))
  if (start === null || end === null) return ''
  if (start.edtf === end.edtf) return dateInWords(start)
  return start.edtf.includes('/') ? words.fromTo(edge(start), edge(end)) : words.to(edge(start), edge(end))
}

const sameMonth = (start: FuzzyDate, end: FuzzyDate): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(start.edtf) && end.edtf.length === 10 && start.edtf.slice(0, 7) === end.edtf.slice(0, 7)

/** The days of an event: `10 to 11 December 2024`, or its first day alone where no source tells the last. */
export const daysInWords = (start: FuzzyDate | null, end: End): string | null => {
  if (start === null) return end === null || end === '..' ? null : words.until(dateInWords(end))
  if (end === null || end === '..' || end.edtf === start.edtf) return dateInWords(start)
  return sameMonth(start, end)
    ? words.to(String(Number(start.edtf.slice(8))), dateInWords(end))
    : words.to(dateInWords(start), dateInWords(end))
}
