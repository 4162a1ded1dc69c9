import type { FoundDate } from '../page/dates.ts'
import type { Findings } from '../page/findings.ts'
import { type Span, within } from '../page/page.ts'
import { toldNow } from './event-words.ts'

/** A day that belongs to something else than the event: a decision, a signature, a plan. */
const anothers =
  /(?:decided|decisions?|adopted|signed|approved|ratified|established|founded|created|born|since|planned|dated|agreed|accepted|prepared|принят\p{L}*|подписан\p{L}*|утвержд[её]н\p{L}*|решени\p{L}*|создан\p{L}*|основан\p{L}*|одобрен\p{L}*|запланирован\p{L}*|от|с момента)(?:\s+[\p{L}\d]+){0,3}\s*$/iu
const untilThen = /(?:until|till|through|до|по)\s*$/iu
const day = 10

export interface ToldDate {
  readonly start: FoundDate | null
  /** The last day, where the page gives it apart from the first. */
  readonly end: FoundDate | null
  /** The day of the dateline, where the sentence tells of "today". */
  readonly fromDateline: boolean
}

/** The day that a sentence gives of the event named at a place in it. */
export const dateOf = ({ page, dates }: Findings, sentence: Span, at: Span): ToldDate => {
  const own = dates.filter((date) => !date.isDateline && within(date, sentence) && date.edtf.length >= 7)
  const before = (date: FoundDate) => page.text.slice(sentence.start, date.start).replaceAll(/\s+/g, ' ')
  const ends = own.filter((date) => date.until === null && untilThen.test(before(date)))
  // "The November 24 session" has its day whatever was decided there.
  const isOwn = (date: FoundDate) =>
    date.end <= at.start && /^\s(?:\p{L}+\s)?$/u.test(page.text.slice(date.end, at.start))
  const free = own.filter((date) => !ends.includes(date) && (isOwn(date) || !anothers.test(before(date))))
  const distance = (date: FoundDate) => Math.max(date.start - at.end, at.start - date.end, 0)
  const [start] = free.toSorted(
    (left, right) =>
      Number(right.edtf.length === day) - Number(left.edtf.length === day) ||
      Number(isOwn(right)) - Number(isOwn(left)) ||
      distance(left) - distance(right),
  )
  const end = ends.find(({ edtf }) => edtf.length === day) ?? null
  const dateline = dates.find((date) => date.isDateline && date.end <= sentence.end)
  const words = page.text.slice(sentence.start, sentence.end)
  const begins =
    /\b(?:began|started|opened(?! (?:the|a|an|by)\b)|kicked off)\b|(?<!\p{L})(?:начал(?:ось|ся|ись|ась)|открыл(?:ось|ся|ись|ась)|стартовал\p{L}*)/iu
  if (start === undefined && dateline !== undefined && (toldNow.test(words) || begins.test(words)))
    return { start: dateline, end, fromDateline: true }
  return { start: start ?? null, end, fromDateline: false }
}

/** Whether two days may be the same: as far as both tell, with a year left open or not. */
export const mayBeSame = (left: string, right: string): boolean => {
  const length = Math.min(left.length, right.length)
  const [one, other] = [left.slice(0, length), right.slice(0, length)]
  return (
    one === other ||
    ((one.startsWith('XXXX') || other.startsWith('XXXX')) && one.slice(4) === other.slice(4) && length > 4)
  )
}
