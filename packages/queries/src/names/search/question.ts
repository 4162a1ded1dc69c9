import { sameMeaning, writtenOut } from '../glossary.ts'
import { leaveNamesOut } from '../leave-names-out.ts'
import { skeleton } from '../skeleton.ts'
import { asksWho, isAsking } from '../stop-words.ts'
import { termsOf, type Word, wordsIn } from '../words.ts'
import { type AskedDate, datesAsked } from './asked-dates.ts'
import type { Ground } from './ground.ts'

/** One thing that a question asks for, and the terms of the index that stand for it, each with its weight. */
export interface Part {
  /** The words as they were typed. */
  readonly asked: string
  readonly words: readonly Word[]
  readonly date: AskedDate | null
  readonly terms: ReadonlyMap<string, number>
}

/** Which of several the question asks for: the one that comes, or the one that was. */
export type Direction = 'next' | 'last'
const directions: Readonly<Record<string, Direction>> = Object.fromEntries([
  ...'next upcoming coming forthcoming future nearest следующий следующая следующее следующие ближайший ближайшая ближайшее ближайшие предстоящий предстоящая предстоящее предстоящие будущий'
    .split(' ')
    .map((word) => [word, 'next'] as const),
  ...'last latest recent previous past former последний последняя последнее последние прошлый прошлая предыдущий предыдущая бывший прежний'
    .split(' ')
    .map((word) => [word, 'last'] as const),
])

/** What a question asks, as it was understood. */
export interface Question {
  readonly parts: readonly Part[]
  readonly dates: readonly AskedDate[]
  readonly direction: Direction | null
  /** Whether it asks for a person. */
  readonly who: boolean
  /** Names of the subject that were left out, since everything on record is of it. */
  readonly subject: readonly Word[]
  /** Why it asks for nothing that could be looked for; null where it asks for something. */
  readonly unasked: Unasked | null
}
/**
 * `no-words`: it is signs alone. `common-words`: it is only words that every question may have, such as who and the.
 * `no-such-day`: it names a day that no calendar has, as 30 February, so that any answer would be one about another day.
 */
export const unaskedReasons = ['no-words', 'common-words', 'no-such-day'] as const
export type Unasked = (typeof unaskedReasons)[number]

const forms = { exact: 1, romanized: 0.9, stem: 0.7, meaning: 0.6, sound: 1 }

const wordPart = ({ terms: known, nameTerms }: Ground, word: Word): Part => {
  const terms = new Map<string, number>()
  const put = (term: string, weight: number) => {
    if (!terms.has(term)) terms.set(term, weight)
  }
  put(word.folded, forms.exact)
  put(word.romanized, forms.romanized)
  put(word.stem, forms.stem)
  for (const stem of sameMeaning(word.stem)) put(stem, forms.meaning)
  const bones = termsOf(word).some((form) => nameTerms.has(form)) ? undefined : skeleton(word.folded)
  if (bones !== undefined && known.has(`~${bones}`)) put(`~${bones}`, forms.sound)
  return { asked: word.text, words: [word], date: null, terms }
}
const datePart = (date: AskedDate): Part => ({
  asked: date.words.map(({ text }) => text).join(' '),
  words: date.words,
  date,
  terms: new Map([
    [date.term, 1],
    ...(date.words.length === 1 ? termsOf(date.words[0] as Word) : []).map((form) => [form, 1] as const),
  ]),
})

/** A word that is repeated asks for nothing more, and looking for it again costs as much. */
const eachOnce = <T>(all: readonly T[], by: (one: T) => string): readonly T[] => {
  const first = new Map(all.toReversed().map((one) => [by(one), one]))
  return all.filter((one) => first.get(by(one)) === one)
}

/** What a text asks for: without the words of the question itself, and without the name of what everything is about. */
export const readQuestion = (ground: Ground, text: string): Question => {
  const all = wordsIn(writtenOut(text))
  const who = all.some((word) => asksWho(word.text))
  const named = leaveNamesOut(ground.subject, all)
  const { rest, dates } = datesAsked(named.rest)
  const telling = rest.filter((word) => !isAsking(word.text))
  const pointed = telling.flatMap((word) => directions[word.text.toLowerCase()] ?? [])
  const undirected = telling.filter((word) => directions[word.text.toLowerCase()] === undefined)
  const words = undirected.length > 0 ? undirected : telling
  const [direction = null] = undirected.length > 0 ? pointed : []
  if (dates.some(({ missing }) => missing === true))
    return { parts: [], dates, direction: null, who, subject: [], unasked: 'no-such-day' }
  const parts = [
    ...eachOnce(words, ({ folded }) => folded).map((word) => wordPart(ground, word)),
    ...eachOnce(dates, ({ term }) => term).map(datePart),
  ]
  const unasked = parts.length > 0 ? null : all.length > 0 ? 'common-words' : 'no-words'
  return { parts, dates, direction, who, subject: parts.length > 0 ? named.subject : [], unasked }
}
