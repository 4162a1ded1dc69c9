import type { ParsedComponents } from 'chrono-node'
import * as en from 'chrono-node/en'
import * as ru from 'chrono-node/ru'
import { type Day, isDay } from '../edtf.ts'
import { parseEdtf } from '../parse-edtf.ts'

/** A date that a text gives, with its place as offsets of characters. */
export interface DateInText {
  /** As precise as the text; `XXXX` stands for a year that the text leaves out. */
  readonly edtf: string
  readonly start: number
  readonly end: number
}

/** The parser completes what a text leaves out from a reference day. What is completed is never told: any day will do, and none of the clock's. */
const reference = new Date(0)
/** A match counts as a date where it names a month, by name or in figures; "today" and "a week later" name none. */
const month =
  /\p{L}*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йяе]|июн|июл|авг|сен|окт|ноя|дек)|\d[./-]\d/iu

/** Without a year or a day in figures there is nothing to read, and most texts have none: reading dates is slow. */
const figures = /\d/
const cyrillic = /\p{Script=Cyrillic}/u

const padded = (value: number | null, length: number): string => String(value ?? '').padStart(length, '0')
/** What the text itself gives of a date; null where it gives no month and no year, as "on Monday" does. */
const edtfOf = (part: ParsedComponents): string | null => {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((unit) =>
    part.isCertain(unit) ? part.get(unit) : null,
  )
  if (month == null) return null
  const written = [
    year == null ? 'XXXX' : padded(year, 4),
    padded(month, 2),
    ...(day == null ? [] : [padded(day, 2)]),
  ].join('-')
  return (year == null && day == null) || parseEdtf(written) === undefined ? null : written
}

/** A date, or a first and a last day, that a text gives; `until` is null where it gives one alone. */
export interface SpanInText extends DateInText {
  readonly until: string | null
}

/** A day before a match that shares its month: "10 and 11 December", "10 и 11 декабря". */
const dayBefore = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|-го)?\s*(?:and|и|-)\s*$/iu
/** What joins the first day to the last where each has its month. */
const between = /^\s*(?:-|to|по|до|until|till)\s*$/iu

const withYear = (edtf: string, other: string): string => {
  if (!edtf.startsWith('XXXX') || other.startsWith('XXXX')) return edtf
  const year = Number(other.slice(0, 4))
  // From December into January the first day is of the year before.
  const early = edtf.slice(5) > other.slice(5)
  return `${early ? year - 1 : year}${edtf.slice(4)}`
}

const parsed = (text: string, manner: 'strict' | 'casual'): readonly SpanInText[] => {
  const results = (cyrillic.test(text) ? ru : en)[manner].parse(text, reference)
  return results.flatMap(({ index, text: words, start, end }): readonly SpanInText[] => {
    if (!month.test(words)) return []
    const [first, last] = [edtfOf(start), end === null || end === undefined ? null : edtfOf(end)]
    if (first === null)
      return last === null ? [] : [{ edtf: last, until: null, start: index, end: index + words.length }]
    const until = last === first ? null : last
    return [{ edtf: until === null ? first : withYear(first, until), until, start: index, end: index + words.length }]
  })
}

/** First and last days that stand apart, as "30 November - 1 December 2023" and "10 and 11 December", made one span. */
const joinedIn = (text: string, spans: readonly SpanInText[]): readonly SpanInText[] => {
  const made: SpanInText[] = []
  for (const span of spans) {
    const before = made.at(-1)
    const alone = span.until === null && span.edtf.length === 10
    const day = alone ? dayBefore.exec(text.slice(0, span.start)) : null
    const first = `${span.edtf.slice(0, 8)}${(day?.[1] ?? '').padStart(2, '0')}`
    if (
      alone &&
      before?.until === null &&
      before.edtf.length === 10 &&
      between.test(text.slice(before.end, span.start))
    ) {
      made.pop()
      made.push({ edtf: withYear(before.edtf, span.edtf), until: span.edtf, start: before.start, end: span.end })
    } else if (day !== null && first < span.edtf && parseEdtf(first) !== undefined) {
      made.push({ edtf: first, until: span.edtf, start: day.index, end: span.end })
    } else made.push(span)
  }
  return made
}

/** The dates that a text spells out in English or Russian, a first and a last day as one. */
export const spansIn = (text: string): readonly SpanInText[] =>
  figures.test(text) ? joinedIn(text, parsed(text, 'casual')) : []

const apart = (spans: readonly SpanInText[]): readonly DateInText[] =>
  spans.flatMap(({ edtf, until, start, end }) =>
    [edtf, ...(until === null ? [] : [until])].map((one) => ({ edtf: one, start, end })),
  )

/** The dates that a text spells out in English or Russian, in the order in which they stand there. */
export const datesIn = (text: string): readonly DateInText[] => apart(figures.test(text) ? parsed(text, 'casual') : [])

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/
/** The days that a text spells out in full, with day, month and year. */
export const daysIn = (text: string): readonly Day[] =>
  year.test(text) ? apart(parsed(text, 'strict')).flatMap(({ edtf }) => (isDay(edtf) ? [edtf] : [])) : []

/** The days that a text spells out with day and month, of any year where it gives none; `XXXX` stands for that year. */
export const dayMonthsIn = (text: string): readonly string[] =>
  figures.test(text)
    ? apart(parsed(text, 'strict')).flatMap(({ edtf }) => (/^(?:\d{4}|XXXX)-\d{2}-\d{2}$/.test(edtf) ? [edtf] : []))
    : []
