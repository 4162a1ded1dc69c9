import { caseless, isCaseOf, romanized } from '@csto-record/queries/names'

export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What all spellings and cases of the word share. */
  readonly key: string
}

const cyrillic = /^\p{Script=Cyrillic}/u
const acronym = /^(?:\p{Lu}){2,7}$/u
export const isAcronym = (word: string): boolean => acronym.test(word)

/** British spellings as American ones. */
const american = (word: string): string =>
  word
    .replace(/^defence/, 'defense')
    .replace(/^centre/, 'center')
    .replace(/^programme/, 'program')
    .replace(/^labour/, 'labor')
    .replace(/isation/, 'ization')
    .replace(/ise(?=s?$|d$)/, 'ize')

const latinKey = (word: string): string =>
  romanized(american(word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')))

const keys = new Map<string, string>()
/** What all spellings and cases of a word share. */
export const keyOf = (word: string): string => {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = cyrillic.test(word) ? caseless(word) : latinKey(word)
  keys.set(word, key)
  return key
}

/** The words and numbers of a text. */
export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].map(({ 0: word, index: start }) => {
    return { text: word, key: keyOf(word), start, end: start + word.length }
  })

/** Whether a word of a text is a word of a name: in any case of Russian, in any romanization; an acronym as it stands. */
export const isWordOf = (name: Word, word: Word): boolean => {
  if (name.key !== word.key) return false
  if (isAcronym(name.text)) return name.text === word.text
  return !cyrillic.test(name.text) || name.text === word.text || isCaseOf(name.text, word.text)
}
