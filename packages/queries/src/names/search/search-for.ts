import type { Dataset, Id } from '@csto-record/domain'
import type { Query, SearchResult } from 'minisearch'
import type { Part } from './question.ts'
import type { SearchField } from './search-document.ts'
import { searchIndex } from './search-index.ts'

const shortestBeginning = 3

/** What terms of dates look like, which words do not begin. */
const dated = /^(?:y|mm?|dd?)\d/

const shortestGuess = 4

/**
 * How many terms a question may look for by their beginnings, all its words together: many short ones stand for a third
 * of the vocabulary, and for nothing in particular. The beginnings of fewest terms are taken first, one in any case.
 */
const mostBegun = 600

/** The beginnings among some that are looked for, those that tell most apart first, as far as the terms go round. */
const affordable = (beginnings: ReadonlySet<string>, begunBy: (beginning: string) => number): ReadonlySet<string> => {
  const taken = new Set<string>()
  let left = mostBegun
  const counted = [...beginnings].map((beginning) => ({ beginning, terms: begunBy(beginning) }))
  for (const { beginning, terms } of counted.toSorted((one, other) => one.terms - other.terms)) {
    left -= terms
    if (left < 0 && taken.size > 0) break
    taken.add(beginning)
  }
  return taken
}

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
  const { index, terms, begunBy } = searchIndex(dataset)
  const weights = new Map(parts.flatMap((part) => [...part.terms]))
  const begun = new Set<string>()
  const guessed = new Set<string>()
  for (const { words, date, terms: forms } of parts) {
    const unknown = [...forms.keys()].every((form) => !terms.has(form))
    for (const { folded, romanized } of date === null ? words : []) {
      if (/^\d+$/.test(folded)) continue
      for (const form of [folded, romanized]) if (form.length >= shortestBeginning && !dated.test(form)) begun.add(form)
      if (unknown && folded.length >= shortestGuess) guessed.add(folded)
    }
  }
  const expanded = affordable(begun, begunBy)
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
    prefix: (term) => expanded.has(term),
    boostTerm: (term) => weights.get(term) ?? 1,
    filter: ({ id }) => filter(id as Id),
  })
}
