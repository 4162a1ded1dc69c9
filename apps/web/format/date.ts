import {
  type ActDate,
  type Day,
  dateInFull,
  dateInWords,
  dayInWords,
  type End,
  type FuzzyDate,
} from '@csto-record/domain'

export { dateInFull, dateInWords, dayInWords, lackOf } from '@csto-record/domain'

/** The value of a `<time>` element's attribute; undefined for a date that HTML cannot say. */
export const machineDate = ({ edtf }: FuzzyDate): string | undefined =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf) ? edtf : undefined

/** The end of a span in words. */
export const endInWords = (end: End, asOf: Day): string => {
  if (end === '..') return `still running on ${dayInWords(asOf)}`
  return end === null ? 'end not known' : dateInWords(end)
}

/** The day of an act in words; `not-yet`, `none` and unknown are told apart. */
export const actInWords = (date: ActDate): string => {
  if (date === 'not-yet') return 'not yet'
  if (date === 'none') return 'not part of this document’s life'
  return date === null ? 'not known' : dateInFull(date)
}

/** The year to file a date under; null where its year is not known or it may lie in several. */
export const yearOf = (date: FuzzyDate | null): string | null => {
  const year = date?.earliest?.slice(0, 4)
  return year !== undefined && year === date?.latest?.slice(0, 4) ? year : null
}

/** The month of a date, `2024-11`; null where it is not known or the date may lie in several. */
export const monthOf = (date: FuzzyDate | null): string | null => {
  const month = date?.earliest?.slice(0, 7)
  return month !== undefined && month === date?.latest?.slice(0, 7) ? month : null
}
