import { isDay } from '@csto-record/domain'
import type { Word } from '../words.ts'

/** A date in a question: the term that dated records have for it, and the words that were asked. */
export interface AskedDate {
  readonly term: string
  readonly words: readonly Word[]
  /** The days it stands for, whether the calendar has them or not; null where the year is not said. */
  readonly from: string | null
  readonly to: string | null
  /** Whether the calendar has no such day, as 30 February: nothing can be dated by it. */
  readonly missing?: true
}

const english = 'january february march april may june july august september october november december'.split(' ')
/** How the Russian months begin, in the order of the year; `ма` is May, where `мар` is not said. */
const russian = 'янв фев мар апр ма июн июл авг сен окт ноя дек'.split(' ')
/** The months in the cases in use. */
const russianMonth =
  /^(?:январ[ьяюе]|феврал[ьяюе]|март[ае]?|апрел[ьяюе]|ма[йяюе]|июн[ьяюе]|июл[ьяюе]|август[ае]?|сентябр[ьяюе]|октябр[ьяюе]|ноябр[ьяюе]|декабр[ьяюе])$/

const monthOf = ({ text }: Word): number | null => {
  const word = text.toLowerCase()
  const place = english.findIndex(
    (name) =>
      word === name || (word.length === 3 && name.startsWith(word)) || (word === 'sept' && name === 'september'),
  )
  if (place >= 0) return place + 1
  return russianMonth.test(word) ? russian.findIndex((beginning) => word.startsWith(beginning)) + 1 : null
}
const yearOf = ({ folded }: Word): string | null => (/^(?:19|20)\d\d$/.test(folded) ? folded : null)
const dayOf = ({ folded }: Word): number | null =>
  /^\d{1,2}$/.test(folded) && Number(folded) >= 1 && Number(folded) <= 31 ? Number(folded) : null
const numbered = ({ folded }: Word): number | null =>
  /^\d{1,2}$/.test(folded) && Number(folded) >= 1 && Number(folded) <= 12 ? Number(folded) : null

const two = (number: number): string => String(number).padStart(2, '0')
type Said<T> = T | null
type Date = AskedDate | undefined
const missingUnless = (isThere: boolean): { readonly missing?: true } => (isThere ? {} : { missing: true })
const onDay = (year: Said<string>, month: Said<number>, day: Said<number>, words: readonly Word[]): Date => {
  if (year === null || month === null || day === null) return undefined
  const date = `${year}-${two(month)}-${two(day)}`
  return { term: `d${date}`, words, from: date, to: date, ...missingUnless(isDay(date)) }
}
const inMonth = (year: Said<string>, month: Said<number>, words: readonly Word[]): Date => {
  if (year === null || month === null) return undefined
  const date = `${year}-${two(month)}`
  return { term: `m${date}`, words, from: `${date}-01`, to: `${date}-31` }
}
const inYear = (year: Said<string>, words: readonly Word[]): Date =>
  year === null ? undefined : { term: `y${year}`, words, from: `${year}-01-01`, to: `${year}-12-31` }
/** A day of any year; a leap year has every day that some year has. */
const yearly = (month: Said<number>, day: Said<number>, words: readonly Word[]): Date => {
  if (month === null || day === null) return undefined
  const date = `${two(month)}-${two(day)}`
  return { term: `dd${date}`, words, from: null, to: null, ...missingUnless(isDay(`2000-${date}`)) }
}
/** A month of any year. */
const monthly = (month: Said<number>, words: readonly Word[]): Date =>
  month === null ? undefined : { term: `mm${two(month)}`, words, from: null, to: null }

/** 27 November 2025, 27 ноября 2025, 27.11.2025; November 27, 2025; 2025-11-27. */
const ofThree = (one: Word, other: Word, last: Word): Date => {
  const words = [one, other, last]
  return (
    onDay(yearOf(last), monthOf(other) ?? numbered(other), dayOf(one), words) ??
    onDay(yearOf(last), monthOf(one), dayOf(other), words) ??
    onDay(yearOf(one), numbered(other) ?? monthOf(other), dayOf(last), words)
  )
}
/** November 2025, 2025 November; 27 November, November 27. */
const ofTwo = (one: Word, other: Word): Date => {
  const words = [one, other]
  return (
    inMonth(yearOf(other), monthOf(one), words) ??
    inMonth(yearOf(one), monthOf(other), words) ??
    yearly(monthOf(other), dayOf(one), words) ??
    yearly(monthOf(one), dayOf(other), words)
  )
}

/** The date that begins with these words; undefined where none does. The longest form counts. */
const dateFirst = ([one, other, last]: readonly Word[]): Date => {
  if (one === undefined) return undefined
  const ofSeveral =
    other === undefined
      ? undefined
      : ((last === undefined ? undefined : ofThree(one, other, last)) ?? ofTwo(one, other))
  return ofSeveral ?? monthly(monthOf(one), [one]) ?? inYear(yearOf(one), [one])
}

/** Takes the dates out of the words of a question: what is left, and the dates in their order. */
export const datesAsked = (
  words: readonly Word[],
): { readonly rest: readonly Word[]; readonly dates: readonly AskedDate[] } => {
  const rest: Word[] = []
  const dates: AskedDate[] = []
  for (let at = 0; at < words.length; ) {
    const date = dateFirst(words.slice(at))
    const [word] = words.slice(at)
    if (date !== undefined) dates.push(date)
    else if (word !== undefined) rest.push(word)
    at += date?.words.length ?? 1
  }
  return { rest, dates }
}
