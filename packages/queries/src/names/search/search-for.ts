import type { Dataset, Id } from '@csto-record/domain'
import type { Query, SearchResult } from 'minisearch'
import type { Part } from './question.ts'
import type { SearchField } from './search-document.ts'
import { searchIndex } from './search-index.ts'

const shortestBeginning = 3

const shortestGuess = 4

/** How many letters of a word may be wrong, as a share of it; names alone are guessed at. */
const guess = 0.3
/** More than two wrong letters make another word, telephone of xylophone, unless the word is long. */
const mostWrong = (word: string): number => (word.length < 12 ? 2 : 3)

const nameFields = ['name', 'names', 'acronym']

/** What one wrong letter more takes from a guess. */
const perEdit = 0.35

/** Names that a word nearly is: one wrong letter counts for more than two. */
const guesses = (word: string): readonly Query[] =>
  Array.from({ length: Math.min(mostWrong(word), Math.round(word.length * guess)) }, (_, index) => ({
    queries: [word],
    fields: nameFields,
    prefix: false,
    fuzzy: index + 1,
    weights: { fuzzy: perEdit ** (index + 1), prefix: 0 },
  }))

/** Searches for parts of a question, all of them or any. */
export const searchFor = (
  dataset: Dataset,
  parts: readonly Part[],
  combineWith: 'AND' | 'OR',
  fields: readonly SearchField[],
  filter: (id: Id) => boolean,
): readonly SearchResult[] => {
  if (parts.length === 0) return []
  const { index, terms } = searchIndex(dataset)
  const weights = new Map(parts.flatMap((part) => [...part.terms]))
  const begun = new Set<string>()
  const guessed = new Set<string>()
  for (const { words, date, terms: forms } of parts) {
    const unknown = [...forms.keys()].every((form) => !terms.has(form))
    for (const { folded, romanized } of date === null ? words : []) {
      if (/^\d+$/.test(folded)) continue
      for (const form of [folded, romanized]) if (form.length >= shortestBeginning) begun.add(form)
      if (unknown && folded.length >= shortestGuess) guessed.add(folded)
    }
  }
  const query: Query = {
    combineWith,
    queries: parts.map((part) => ({
      combineWith: 'OR',
      queries: [
        ...part.terms.keys(),
        ...part.words.flatMap(({ folded }) => (guessed.has(folded) ? guesses(folded) : [])),
      ],
    })),
  }
  return index.search(query, {
    fields: [...fields],
    prefix: (term) => begun.has(term),
    boostTerm: (term) => weights.get(term) ?? 1,
    filter: ({ id }) => filter(id as Id),
  })
}
