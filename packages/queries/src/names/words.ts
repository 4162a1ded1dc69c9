import { stemmer } from '@orama/stemmers/english'
import { keptWithin } from '../memo.ts'
import { caseless } from './declension.ts'
import { fold } from './fold.ts'
import { romanized } from './romanized.ts'
import { isCommon } from './stop-words.ts'

/** A word of a text: as it stands there, and the forms that it is compared by, all in lower-case Latin letters. */
export interface Word {
  readonly text: string
  /** Letter for letter. */
  readonly folded: string
  /** As the romanizations of Cyrillic have it in common. */
  readonly romanized: string
  /** What its cases and numbers have in common. */
  readonly stem: string
  readonly start: number
  readonly end: number
}

const pattern = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu
const possessive = /['’ʼ`]s$/i
const ordinal = /^(\d+)(?:st|nd|rd|th)$/
const plain = /^[A-Za-z0-9]+$/
const number = /^\d/
const latin = /^\p{Script=Latin}/u

type Forms = Pick<Word, 'folded' | 'romanized' | 'stem'>
const formsOf = (text: string): readonly Forms[] => {
  const own = text.replace(possessive, '')
  const pieces = plain.test(own) ? [own.toLowerCase()] : fold(own).split(' ')
  return pieces
    .filter((piece) => piece !== '')
    .map((piece): Forms => {
      const folded = piece.replace(ordinal, '$1')
      // A word that folds into several, as fractions and Chinese do, is those.
      const stem =
        pieces.length > 1 || number.test(folded) ? folded : latin.test(own) ? stemmer(folded) : fold(caseless(own))
      return { folded, romanized: romanized(folded), stem: romanized(stem === '' ? folded : stem) }
    })
}

/** Room for what was worked out for words, in bytes: some hundred thousand of usual length, which repeat. */
const room = 64 * 1024 * 1024
/** About what a word takes with its forms: two bytes a letter in each of five texts, and what holds them. */
const bytesOf = (word: string): number => 10 * word.length + 400
const keep = <T>(make: (word: string) => T): ((word: string) => T) => keptWithin(room, bytesOf, make)
const formsKept = keep(formsOf)

/** The words of a text in its order, in whatever script; signs and spaces stand between them. */
export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: word, index }) =>
    formsKept(word).map(({ folded, romanized: common, stem }) => ({
      text: word,
      folded,
      romanized: common,
      stem,
      start: index,
      end: index + word.length,
    })),
  )

/** The forms that a word is looked for in: letter for letter, as all romanizations have it, and its stem. */
export const termsOf = ({
  folded,
  romanized: common,
  stem,
}: Pick<Word, 'folded' | 'romanized' | 'stem'>): readonly string[] => [...new Set([folded, common, stem])]
/** The terms of one word as it stands in a text; none for one that tells nothing apart. */
export const termsOfWord: (word: string) => readonly string[] = keep((word) =>
  isCommon(word) ? [] : formsKept(word).flatMap(termsOf),
)
/** The words of a text as they stand there. */
export const plainWordsIn = (text: string): readonly string[] => text.match(pattern) ?? []
/** The terms of a text, each once: how often a word is repeated tells nothing of what a record is. */
export const termsIn = (text: string): ReadonlySet<string> => {
  const terms = new Set<string>()
  for (const word of plainWordsIn(text)) for (const term of termsOfWord(word)) terms.add(term)
  return terms
}
