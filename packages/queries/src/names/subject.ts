import type { Dataset } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { subjectOf } from '../results/subject.ts'
import { allSpellings } from './spellings.ts'
import { wordsIn } from './words.ts'

/**
 * What the subject is called, in stems, by the first of them; the longest first. Everything on record is of it, so that
 * its names tell nothing apart.
 */
export const subjectNames = perDataset((dataset: Dataset) => {
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
