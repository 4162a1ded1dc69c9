/// <reference path="./edtf-parser.d.ts" />
import parse from 'edtf'
import { type FuzzyDate, isDay } from './edtf.ts'

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const toDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** Times of day, sets of dates and open spans: EDTF, but not a date as the record has it. */
const beyondDates = /[T[{]|\.\.|^\/|\/$/

/**
 * Reads an EDTF expression. Returns undefined for anything that is not one, names a day that does not exist, or is
 * more than a date: a time of day, a set of dates, a span without first or last day.
 */
export const parseEdtf = (expression: string): FuzzyDate | undefined => {
  if (dayPattern.test(expression)) {
    return isDay(expression) ? { edtf: expression, earliest: expression, latest: expression } : undefined
  }
  if (beyondDates.test(expression)) return undefined
  try {
    const value = parse(expression)
    if (expression.includes('XXXX')) return { edtf: expression, earliest: null, latest: null }
    const [earliest, latest] = [toDay(value.min), toDay(value.max)]
    return isDay(earliest) && isDay(latest) ? { edtf: expression, earliest, latest } : undefined
  } catch {
    return undefined // the parser throws on every expression that is not EDTF
  }
}
