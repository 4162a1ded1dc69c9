import { en, type ParsedComponents, ru } from 'chrono-node'
import { type Day, parseEdtf } from '../edtf.ts'

/** A date that a text gives, with its place as offsets of characters. */
export interface DateInText {
  /** As precise as the text; `XXXX` stands for a year that the text leaves out. */
  readonly edtf: string
  readonly start: number
  readonly end: number
}

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

const parsed = (text: string, manner: 'strict' | 'casual'): readonly DateInText[] => {
  const results = (cyrillic.test(text) ? ru : en)[manner].parse(text)
  return results.flatMap(({ index, text: words, start, end }) =>
    [start, ...(end === null || end === undefined ? [] : [end])].flatMap((part) => {
      const edtf = edtfOf(part)
      return edtf === null ? [] : [{ edtf, start: index, end: index + words.length }]
    }),
  )
}

/** The dates that a text spells out in English or Russian, in the order in which they stand there. */
export const datesIn = (text: string): readonly DateInText[] => (figures.test(text) ? parsed(text, 'casual') : [])

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/
/** The days that a text spells out in full, with day, month and year. */
export const daysIn = (text: string): readonly Day[] =>
  year.test(text) ? parsed(text, 'strict').flatMap(({ edtf }) => (/^\d{4}-\d{2}-\d{2}$/.test(edtf) ? [edtf] : [])) : []

/** The days that a text spells out with day and month, of any year where it gives none; `XXXX` stands for that year. */
export const dayMonthsIn = (text: string): readonly string[] =>
  figures.test(text)
    ? parsed(text, 'strict').flatMap(({ edtf }) => (/^(?:\d{4}|XXXX)-\d{2}-\d{2}$/.test(edtf) ? [edtf] : []))
    : []
