import type { Word } from '../words.ts'

/** A date in a question: the term that dated records have for it, and the words that were asked. */
export interface AskedDate {
  readonly term: string
  readonly words: readonly Word[]
  /** The days it stands for, whether the calendar has them or not; null where the year is not said. */
  readonly from: string | null
  readonly to: string | null
}

const english = 'january february march april may june july august september october november december'.split(' ')
const russian = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')
/** The beginnings that only one month has, in the cases and short forms in use. */
const russianMonth =
  /^(?:январ[ьяюе]|феврал[ьяюе]|март[ае]?|апрел[ьяюе]|ма[йяюе]|июн[ьяюе]|июл[ьяюе]|август[ае]?|сентябр[ьяюе]|октябр[ьяюе]|ноябр[ьяюе]|декабр[ьяюе])$/

const monthOf = ({ text }: Word): number | null => {
  const word = text.toLowerCase()
  const place = english.findIndex(
    (name) =>
      word === name || (word.length === 3 && name.startsWith(word)) || (word === 'sept' && name === 'september'),
  )
  if (place >= 0) return place + 1
  if (!russianMonth.test(word)) return null
  const beginning = word.slice(0, word.startsWith('ма') || word.startsWith('ию') ? 3 : 4)
  const found = russian.findIndex(
    (name) => name.startsWith(beginning) || (beginning.startsWith('ма') && beginning !== 'мар' && name === 'май'),
  )
  return found < 0 ? null : found + 1
}
const yearOf = ({ folded }: Word): string | null => (/^(?:19|20)\d\d$/.test(folded) ? folded : null)
const dayOf = ({ folded }: Word): number | null =>
  /^\d{1,2}$/.test(folded) && Number(folded) >= 1 && Number(folded) <= 31 ? Number(folded) : null
const numbered = ({ folded }: Word): number | null =>
  /^\d{1,2}$/.test(folded) && Number(folded) >= 1 && Number(folded) <= 12 ? Number(folded) : null

const two = (number: number): string => String(number).padStart(2, '0')
const onDay = (year: string, month: number, day: number, words: readonly Word[]): AskedDate => {
  const date = `${year}-${two(month)}-${two(day)}`
  return { term: `d${date}`, words, from: date, to: date }
}
const inMonth = (year: string, month: number, words: readonly Word[]): AskedDate => {
  const date = `${year}-${two(month)}`
  return { term: `m${date}`, words, from: `${date}-01`, to: `${date}-31` }
}
const inYear = (year: string, words: readonly Word[]): AskedDate => ({
  term: `y${year}`,
  words,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
})

/** The date that begins at a word; undefined where none does. The longest form counts: a day before a month before a year. */
const dateAt = (words: readonly Word[], at: number): AskedDate | undefined => {
  const [one, two_, three] = [words[at], words[at + 1], words[at + 2]]
  if (one === undefined) return undefined
  if (two_ !== undefined && three !== undefined) {
    const three_ = [one, two_, three]
    // 27 November 2025, 27 ноября 2025, November 27, 2025, 2025-11-27, 27.11.2025
    const dayFirst = [dayOf(one), monthOf(two_) ?? numbered(two_), yearOf(three)] as const
    if (dayFirst[0] !== null && dayFirst[1] !== null && dayFirst[2] !== null)
      return onDay(dayFirst[2], dayFirst[1], dayFirst[0], three_)
    const monthFirst = [monthOf(one), dayOf(two_), yearOf(three)] as const
    if (monthFirst[0] !== null && monthFirst[1] !== null && monthFirst[2] !== null)
      return onDay(monthFirst[2], monthFirst[0], monthFirst[1], three_)
    const yearFirst = [yearOf(one), numbered(two_) ?? monthOf(two_), dayOf(three)] as const
    if (yearFirst[0] !== null && yearFirst[1] !== null && yearFirst[2] !== null)
      return onDay(yearFirst[0], yearFirst[1], yearFirst[2], three_)
  }
  if (two_ !== undefined) {
    const pair = [one, two_]
    const [month, year] = [monthOf(one), yearOf(two_)]
    if (month !== null && year !== null) return inMonth(year, month, pair)
    const [first, second] = [yearOf(one), monthOf(two_)]
    if (first !== null && second !== null) return inMonth(first, second, pair)
    const [day, later] = [dayOf(one), monthOf(two_)]
    if (day !== null && later !== null)
      return { term: `dd${two(later)}-${two(day)}`, words: pair, from: null, to: null }
    const [before, after] = [monthOf(one), dayOf(two_)]
    if (before !== null && after !== null)
      return { term: `dd${two(before)}-${two(after)}`, words: pair, from: null, to: null }
  }
  const [month, year] = [monthOf(one), yearOf(one)]
  if (month !== null) return { term: `mm${two(month)}`, words: [one], from: null, to: null }
  return year === null ? undefined : inYear(year, [one])
}

/** Takes the dates out of the words of a question: what is left, and the dates in their order. */
export const datesAsked = (
  words: readonly Word[],
): { readonly rest: readonly Word[]; readonly dates: readonly AskedDate[] } => {
  const rest: Word[] = []
  const dates: AskedDate[] = []
  for (let at = 0; at < words.length; ) {
    const date = dateAt(words, at)
    const [word] = words.slice(at)
    if (date !== undefined) dates.push(date)
    else if (word !== undefined) rest.push(word)
    at += date?.words.length ?? 1
  }
  return { rest, dates }
}
