import type { Dataset } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { subjectOf } from '../results/subject.ts'
import { allSpellings } from './spellings.ts'
import { isAsking } from './stop-words.ts'
import { type Word, wordsIn } from './words.ts'

/** What the subject is called, in stems, by the first of them; the longest first. */
const names = perDataset((dataset: Dataset) => {
  const subject = subjectOf(dataset)
  const called = allSpellings(dataset)
    .filter(({ id }) => id === subject)
    .map(({ text }) => wordsIn(text).map(({ stem }) => stem))
    .filter((stems) => stems.length > 0)
  return groupBy(
    called.toSorted((left, right) => right.length - left.length),
    (stems) => stems.slice(0, 1),
  )
})

/**
 * Takes the names of the subject out of the words of a text: everything on record is of it, so that they tell nothing
 * apart. A text of nothing else keeps them, and so does a question about the subject itself.
 */
export const withoutSubject = (
  dataset: Dataset,
  words: readonly Word[],
): { readonly rest: readonly Word[]; readonly subject: readonly Word[] } => {
  const rest: Word[] = []
  const subject: Word[] = []
  for (let at = 0; at < words.length; ) {
    const name = (names(dataset).get(words[at]?.stem ?? '') ?? []).find((stems) =>
      stems.every((stem, index) => words[at + index]?.stem === stem),
    )
    const length = name?.length ?? 1
    ;(name === undefined ? rest : subject).push(...words.slice(at, at + length))
    at += length
  }
  return rest.every(({ text }) => isAsking(text)) ? { rest: words, subject: [] } : { rest, subject }
}
