import * as z from 'zod'
import { said } from './definition/field.ts'
import type * as Types from './generated/types.ts'

/** A calendar day, `YYYY-MM-DD`, that exists in the Gregorian calendar; days are in order as texts are. */
export type Day = Types.Day
/** Schema of a day. An interface, so that declarations name it. */
export interface DaySchema extends z.ZodType<Day, string> {}
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
export const Day: DaySchema = z
  .string()
  .refine(isDay, 'a day is written YYYY-MM-DD and exists in the calendar')
  .meta({ id: 'Day', format: 'date', examples: ['2021-09-15'] }) as unknown as DaySchema // the check proves the mark

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
export type FuzzyDate = Types.FuzzyDate

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
  context.issues.push({
    code: 'custom',
    input: value,
    message: `"${value}" is not a date in EDTF (such as 2024-12-03, 2024-12, 2019~, XXXX-12-20)`,
  })
  return z.NEVER
}

/**
 * Takes a date that is compiled, and says of any text what a date is. Texts that are dates were compiled before: see
 * `readDates`. So a program that only asks needs no parser of dates.
 */
export const FuzzyDate = z.preprocess(readDate, CompiledDate).meta({ id: 'FuzzyDate' })
said.add(FuzzyDate, { date: true })

/** The end of a span: a date, `..` for one still running, null for one that ended or may have, on an unknown day. */
export type End = Types.End
export const End = z
  .preprocess(
    (value, context) => (value === '..' || value === null ? value : readDate(value, context)),
    z.union([CompiledDate, z.literal('..')]).nullable(),
  )
  .default(null)
  .meta({ id: 'End' })
said.add(End, { date: true })

/** The day of an act: a date, `not-yet`, `none` where the act is not part of this document's life, null when unknown. */
export type ActDate = Types.ActDate
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
