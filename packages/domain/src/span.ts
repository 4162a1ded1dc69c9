import { type Day, type End, type FuzzyDate, isDate, lastDayOfYear, spanHolds } from './edtf.ts'

/** A span as records have it: its first day, and its last. */
export interface Span {
  readonly start: FuzzyDate | null
  readonly end: End
}
export type Holds = ReturnType<typeof spanHolds>

/**
 * Whether a span holds a day, as far as somebody can tell who looked at sources through `lookedThrough`. Nothing is
 * sure after that day: what runs on (`..`) was still running by the sources seen, and an end that is fixed beforehand
 * may come sooner. `no` stays `no`: a span that ended does not begin again.
 */
export const spanHoldsBy = ({ start, end }: Span, day: Day, lookedThrough: Day): Holds => {
  const holds = spanHolds(start, end, day)
  return holds === 'yes' && day > lookedThrough ? 'possible' : holds
}

/**
 * The last day that a term in the chair can hold though no date ends it: 31 December of the year it began in, where
 * the chair changes with the calendar year. Null where a date ends the term, another regime rules, or no year is known.
 */
export const lastDayByRegime = ({
  start,
  end,
  regime,
}: Span & { readonly regime: 'session-to-session' | 'calendar-year' | null }): Day | null => {
  const begun = start?.latest ?? null
  return regime === 'calendar-year' && !isDate(end) && begun !== null ? lastDayOfYear(begun) : null
}
