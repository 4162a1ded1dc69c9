import type { Dataset } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { caseless, isCaseOf, isDeclined } from './declension.ts'
import { type Spelling, spellings } from './spellings.ts'

/** A record's Russian name in whatever case, as it stands in a text. */
export interface Inflected {
  readonly spelling: Spelling
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

const russianByStem = perDataset((dataset: Dataset) =>
  groupBy(
    spellings(dataset).flatMap((spelling) => {
      const words = wordsIn(spelling.text)
      return words.some(({ word }) => isDeclined(word)) ? [{ spelling, words }] : []
    }),
    ({ words }) => words.slice(0, 1).map(({ stem }) => stem),
  ),
)

/** Russian names of records in a text, in any case, by the place where they begin; the longest of them first. */
export const inflectedIn = (dataset: Dataset, text: string): ReadonlyMap<number, readonly Inflected[]> => {
  const words = wordsIn(text)
  const found = words.flatMap(({ word: first, stem, start }, position) =>
    (russianByStem(dataset).get(stem) ?? []).flatMap(({ spelling, words: name }): readonly Inflected[] => {
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
