/// <reference path="./edtf-parser.d.ts" />
import parse from 'edtf'
import * as z from 'zod'
import { said } from './definition/field.ts'

/** A calendar day, `YYYY-MM-DD`, that exists in the Gregorian calendar; days are in order as texts are. */
export type Day = string & z.$brand<'Day'>
const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const existingDay = (value: string): boolean =>
  dayPattern.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
export const isDay = (value: string): value is Day => {
  try {
    return existingDay(value)
  } catch {
    return false // toISOString throws RangeError for a month or day that does not exist
  }
}
export const Day = z
  .string()
  .refine(isDay, 'a day is written YYYY-MM-DD and exists in the calendar')
  .meta({ id: 'Day', format: 'date', examples: ['2021-09-15'] })
  .brand<'Day'>()

/** The day before or after another by so many days; a negative number goes back. */
export const dayPlus = (from: Day, days: number): Day =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10) as Day
/** The last day of a year that a day lies in. */
export const lastDayOfYear = (within: Day): Day => `${within.slice(0, 4)}-12-31` as Day

/** A text as a day; null stays null. Throws RangeError where the calendar has none such. */
export const asDay = <T extends string | null>(text: T): Day | Extract<T, null> => {
  // What is no text is the null that the type allows.
  if (text === null || isDay(text)) return text as Day | Extract<T, null>
  throw new RangeError(`"${text}" is no day: a day is written YYYY-MM-DD and exists in the calendar`)
}

const Dated = z.strictObject({ edtf: z.string(), earliest: Day, latest: Day })
const Yearless = z.strictObject({ edtf: z.string(), earliest: z.null(), latest: z.null() })
/** A compiled date, as records and answers hold it. */
export const CompiledDate = z.union([Dated, Yearless])
/**
 * A date as precise as its source: the EDTF expression (ISO 8601-2, level 1, unspecified digits anywhere), the
 * first and the last day it may mean. Both days are null where the year is unknown (`XXXX-12-20`).
 */
export type FuzzyDate = Readonly<z.infer<typeof Dated>> | Readonly<z.infer<typeof Yearless>>

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

const readDate = (value: unknown, context: z.core.$RefinementCtx): unknown => {
  if (typeof value === 'number') {
    context.issues.push({
      code: 'custom',
      input: value,
      message: `a date is text: write '${value}' in quotes`,
    })
    return z.NEVER
  }
  if (typeof value === 'object') return value
  const date = typeof value === 'string' ? parseEdtf(value) : undefined
  if (date !== undefined) return date
  context.issues.push({
    code: 'custom',
    input: value,
    message: `"${value}" is not a date in EDTF (such as 2024-12-03, 2024-12, 2019~, XXXX-12-20)`,
  })
  return z.NEVER
}

/** Reads an EDTF string, or takes a date that is already compiled. */
export const FuzzyDate = z.preprocess(readDate, CompiledDate).meta({ id: 'FuzzyDate' })
said.add(FuzzyDate, { date: true })

/** The end of a span: a date, `..` for one still running, null for one that ended or may have, on an unknown day. */
export type End = FuzzyDate | '..' | null
export const End = z
  .preprocess(
    (value, context) => (value === '..' || value === null ? value : readDate(value, context)),
    z.union([CompiledDate, z.literal('..')]).nullable(),
  )
  .default(null)
  .meta({ id: 'End' })
said.add(End, { date: true })

/** The day of an act: a date, `not-yet`, `none` where the act is not part of this document's life, null when unknown. */
export type ActDate = FuzzyDate | 'not-yet' | 'none' | null
const notDates = ['not-yet', 'none'] as const
export const ActDate = z
  .preprocess(
    (value, context) => (value === null || notDates.some((word) => word === value) ? value : readDate(value, context)),
    z.union([CompiledDate, z.enum(notDates)]).nullable(),
  )
  .default(null)
  .meta({ id: 'ActDate' })
said.add(ActDate, { date: true })

export const isDate = (value: ActDate | End): value is FuzzyDate => value !== null && typeof value === 'object'

/** Days from one day to another; negative where the second comes first. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Whether any value of a record is a date: an object with both ends, which the schema of its field made. */
export const isFuzzyDate = (value: unknown): value is FuzzyDate =>
  typeof value === 'object' && value !== null && 'earliest' in value

/** Whether the span from `start` to `end` holds a day: `yes`, `no`, or `possible` where the dates leave it open. */
export const spanHolds = (start: FuzzyDate | null, end: End, day: Day): 'yes' | 'possible' | 'no' => {
  const begins = start?.earliest ?? null
  const surelyBegun = start?.latest ?? null
  if (begins !== null && day < begins) return 'no'
  const ends = end === '..' ? null : (end?.latest ?? null)
  const surelyRuns = end === '..' ? day : (end?.earliest ?? null)
  if (ends !== null && day > ends) return 'no'
  const certain = surelyBegun !== null && day >= surelyBegun && surelyRuns !== null && day <= surelyRuns
  return certain ? 'yes' : 'possible'
}

/** Orders days as the calendar does; an unknown one comes last. */
export const compareDays = (left: Day | null, right: Day | null): number => {
  if (left === right) return 0
  if (left === null || right === null) return left === null ? 1 : -1
  return left < right ? -1 : 1
}
/** Orders dates by earliest day, then by latest; unknown years come last. */
export const compareDates = (left: FuzzyDate | null | undefined, right: FuzzyDate | null | undefined): number =>
  compareDays(left?.earliest ?? null, right?.earliest ?? null) ||
  compareDays(left?.latest ?? null, right?.latest ?? null)
