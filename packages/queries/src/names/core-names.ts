import { type Dataset, type Id, type RecordType, typeOf } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { meaning, writtenOut } from './glossary.ts'
import { allSpellings } from './spellings.ts'
import { isAsking, isCommon } from './stop-words.ts'
import { withoutSubject } from './subject.ts'
import { type Word, wordsIn } from './words.ts'

const sorted = (words: readonly string[]): string => words.toSorted().join(' ')

/** What a name is letter for letter, without the words that tell nothing apart; with them where it has no others. */
export const plainName = (text: string): string => {
  const words = wordsIn(text)
  const telling = words.filter((word) => !isCommon(word.text))
  return (telling.length > 0 ? telling : words).map(({ folded }) => folded).join(' ')
}
/** What words mean, whatever their order, case, number and language. */
export const meaningOf = (words: readonly Pick<Word, 'text' | 'stem'>[]): string =>
  sorted([...new Set(words.filter(({ text }) => !isAsking(text)).map(({ stem }) => meaning(stem)))])
/** What a name means, without the names of the subject: the Charter of the Organization is its charter. */
export const coreName = (dataset: Dataset, text: string): string =>
  meaningOf(withoutSubject(dataset, wordsIn(writtenOut(text))).rest)

const ids = (groups: ReadonlyMap<string, readonly { readonly id: Id }[]>): ReadonlyMap<string, readonly Id[]> =>
  new Map([...groups].map(([key, group]) => [key, [...new Set(group.map(({ id }) => id))]]))

/** Records by their names, letter for letter. */
export const idsByPlainName = perDataset((dataset: Dataset) =>
  ids(groupBy(allSpellings(dataset), ({ text }) => [plainName(text)])),
)
const named = new Set<RecordType>([
  'state',
  'organization',
  'body',
  'person',
  'force',
  'topic',
  'place',
  'event',
  'document',
])
/** Records with a name of their own by what their names mean. */
export const idsByCoreName = perDataset((dataset: Dataset) =>
  ids(
    groupBy(
      allSpellings(dataset).filter(({ id }) => named.has(typeOf<RecordType>(id))),
      ({ text }) => [coreName(dataset, text)],
    ),
  ),
)
