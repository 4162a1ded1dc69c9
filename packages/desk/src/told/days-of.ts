import type { FoundDate } from '../page/dates.ts'
import type { Head } from './heads.ts'
import type { Told } from './told-event.ts'

/** A date with the words that give it. */
export const dayTold = (date: FoundDate, edtf: string): Told<string> => ({ value: edtf, at: date })

/** An event's day, the best that its heads give: a day before a month. */
export const daysOf = (heads: readonly Head[]) => {
  const dated = heads.filter(({ date }) => date.start !== null)
  const [best] = dated.toSorted(
    (left, right) =>
      Number(left.date.fromDateline) - Number(right.date.fromDateline) ||
      (right.date.start?.edtf.length ?? 0) - (left.date.start?.edtf.length ?? 0),
  )
  const given = best?.date.start ?? null
  // The year in an exercise's name is the year of a day without one.
  const year = heads.find(({ exercise }) => exercise?.year != null)?.exercise?.year
  const withYear = (edtf: string) => (year == null ? edtf : edtf.replace(/^XXXX/, String(year)))
  const start =
    given === null
      ? null
      : { ...given, edtf: withYear(given.edtf), until: given.until === null ? null : withYear(given.until) }
  const until = start?.until ?? null
  const apart = heads.find(({ date }) => date.end !== null)?.date.end ?? null
  return {
    start: start === null ? null : dayTold(start, start.edtf),
    end:
      start !== null && until !== null
        ? dayTold(start, until)
        : apart === null
          ? null
          : dayTold(apart, withYear(apart.edtf)),
    fromDateline: best?.date.fromDateline ?? false,
  }
}
