import type { RecordType } from '@csto-record/domain'
import type { Authored, Corpus } from '../corpus.ts'
import { ofType } from '../corruption.ts'
import { pick, type Random } from '../random.ts'

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
export const isDay = (value: unknown): value is string => typeof value === 'string' && dayPattern.test(value)
export const moveYears = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`.replace('02-29', '02-28')
export const moveDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** One digit of the year, or two, typed wrongly. */
export const otherYear = (day: string, random: Random): string =>
  moveYears(day, pick(random, [-10, -9, -2, -1, 1, 2, 9, 10]) ?? 1)
export const otherDay = (day: string, random: Random): string =>
  moveDays(day, pick(random, [-9, -3, -2, -1, 1, 2, 3, 9]) ?? 1)

/** Every date of a type's field that is exact to the day. */
export const daysAt = (
  corpus: Corpus,
  types: readonly RecordType[],
  field: string,
): readonly (readonly [Authored, string])[] =>
  ofType(corpus, ...types).flatMap((record) => {
    const value = record.fields[field]
    return isDay(value) ? [[record, value] as const] : []
  })
