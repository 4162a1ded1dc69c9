import { allRecords, type Dataset, type Id, type RecordType, typeOf } from '@csto-record/domain'
import MiniSearch, { type Query } from 'minisearch'
import { perDataset } from '../memo.ts'
import { romanized } from './romanized.ts'
import { searchDocument, searchFields } from './search-document.ts'
import { wordsOf } from './spellings.ts'

/** Words so common in the record that they tell nothing apart. */
const stopWords = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])
/** A word as the index holds it: as it stands, and as its other romanizations would have it. None for a stop word. */
const termsOf = (word: string): string[] => (stopWords.has(word) ? [] : [...new Set([word, romanized(word)])])

/** How much a type's own page is what somebody who types a name looks for. */
const weights: Readonly<Record<RecordType, number>> = {
  person: 2,
  body: 2.2,
  organization: 2.2,
  state: 2,
  force: 2,
  topic: 1.8,
  chairmanship: 1.6,
  place: 1.5,
  event: 1.2,
  document: 1.2,
  commitment: 1,
  remark: 0.8,
  membership: 0.7,
  tenure: 0.6,
  source: 0.5,
}

/** The index, and every term in it: a word that the record has is not guessed at. */
export const searchIndex = perDataset((dataset: Dataset) => {
  const terms = new Set<string>()
  const index = new MiniSearch({
    fields: [...searchFields],
    idField: 'id',
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => {
      const made = termsOf(word)
      for (const term of made) terms.add(term)
      return made
    },
    searchOptions: {
      // The query comes as terms that are ready.
      processTerm: (term) => term,
      boost: { name: 6, acronym: 6, names: 5, text: 1, context: 0.6 },
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 5 && !terms.has(term) ? 0.2 : false),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boostDocument: (id) => weights[typeOf<RecordType>(id as Id)],
    },
  })
  index.addAll(allRecords(dataset).map((record) => searchDocument(dataset, record)))
  return index
})

/** All of some words, each in one form or another; null where nothing but stop words is asked. */
export const searchQuery = (text: string): Query | null => {
  const words = wordsOf(text)
    .map(termsOf)
    .filter((terms) => terms.length > 0)
  return words.length === 0
    ? null
    : { combineWith: 'AND', queries: words.map((terms) => ({ combineWith: 'OR', queries: terms })) }
}
