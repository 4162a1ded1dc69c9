import type { Day, End, FuzzyDate } from '../../edtf.ts'
import { isDate, isFuzzyDate } from '../../edtf.ts'

/** A date of the record; null or undefined where none is known. */
type Known = FuzzyDate | null | undefined

/** Whether every day that one date may mean lies before every day of another; false where either is unknown. */
export const surelyBefore = (left: Known, right: Known): boolean =>
  left?.latest != null && right?.earliest != null && left.latest < right.earliest

export const surelyAfter = (left: Known, right: Known): boolean => surelyBefore(right, left)

export const dateOrNull = (value: End): FuzzyDate | null => (value !== '..' && isDate(value) ? value : null)

export interface Span {
  readonly start: FuzzyDate | null
  readonly end: End
}

/**
 * The days on which a span holds for certain, from the first up to, but without, the last; `to` is null for one that
 * still runs. Null for a span of no such day.
 */
export const surely = ({ start, end }: Span): { readonly from: Day; readonly to: Day | null } | null => {
  const from = start?.latest ?? null
  if (from === null) return null
  if (end === '..') return { from, to: null }
  const to = dateOrNull(end)?.earliest ?? null
  return to === null || to <= from ? null : { from, to }
}

const isBefore = (day: Day, end: Day | null): boolean => end === null || day < end
/** Whether two spans share a day for certain. Spans that meet on one day follow each other. */
export const surelyOverlap = (left: Span, right: Span): boolean => {
  const [one, other] = [surely(left), surely(right)]
  return one !== null && other !== null && isBefore(one.from, other.to) && isBefore(other.from, one.to)
}

/** How a date is written in a message. */
export const written = (date: Known): string => date?.edtf ?? 'an unknown day'

/** The date that a value is; null for anything else. Compiled values need no schema to tell. */
export const asDate = (value: unknown): FuzzyDate | null => (isFuzzyDate(value) ? value : null)
