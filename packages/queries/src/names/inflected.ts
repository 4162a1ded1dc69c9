import type { Id } from '@csto-record/domain'
import { groupBy } from '../memo.ts'
import { caseless, isCaseOf, isDeclined } from './declension.ts'

/** A way of writing a record's name. */
export interface Written {
  readonly id: Id
  readonly text: string
}

/** A record's Russian name in whatever case, as it stands in a text. */
export interface Inflected {
  readonly spelling: Written
  readonly start: number
  readonly end: number
}

const wordsIn = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index: start }) => {
    return { word, stem: caseless(word), start, end: start + word.length }
  })
const capital = /^\p{Lu}/u
/** Between the words of one name stand spaces, hyphens or quotation marks, and no end of a sentence. */
const joined = /^[\s\-–«»"“”]{1,3}$/

/** Names that have Russian words, by the stem of their first word. */
export type RussianNames = ReturnType<typeof russianNames>
export const russianNames = (spellings: readonly Written[]) =>
  groupBy(
    spellings.flatMap((spelling) => {
      const words = wordsIn(spelling.text)
      return words.some(({ word }) => isDeclined(word)) ? [{ spelling, words }] : []
    }),
    ({ words }) => words.slice(0, 1).map(({ stem }) => stem),
  )

/** Russian names in a text, in any case, by the place where they begin; the longest of them first. */
export const inflectedIn = (names: RussianNames, text: string): ReadonlyMap<number, readonly Inflected[]> => {
  const words = wordsIn(text)
  const found = words.flatMap(({ word: first, stem, start }, position) =>
    (names.get(stem) ?? []).flatMap(({ spelling, words: name }): readonly Inflected[] => {
      const stretch = words.slice(position, position + name.length)
      const same = name.every((part, index) => {
        const at = stretch[index]
        if (at === undefined || !isCaseOf(part.word, at.word)) return false
        return index === 0 || joined.test(text.slice(stretch[index - 1]?.end, at.start))
      })
      const proper = name.length > 1 || capital.test(first) || !capital.test(spelling.text)
      return same && proper ? [{ spelling, start, end: stretch.at(-1)?.end ?? start }] : []
    }),
  )
  return groupBy(
    found.toSorted((left, right) => right.end - left.end),
    ({ start }) => [start],
  )
}
