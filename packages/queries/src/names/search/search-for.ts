import type { Id } from '@csto-record/domain'
import type { Query, SearchResult } from 'minisearch'
import type { SearchField } from './fields.ts'
import type { Ground } from './ground.ts'
import type { Part } from './question.ts'

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

/** The fields that are names: in these alone a word is guessed at. */
export const nameFields: readonly SearchField[] = ['name', 'names', 'acronym']

/** What one wrong letter more takes from a guess. */
const perEdit = 0.35

/** How many letters of a word may be wrong where it is guessed at. */
export const wrongLetters = (word: string): number => Math.min(mostWrong(word), Math.round(word.length * guess))

/** Names that a word nearly is: one wrong letter counts for more than two. */
const guesses = (word: string): readonly Query[] =>
  Array.from({ length: wrongLetters(word) }, (_, index) => ({
    queries: [word],
    fields: [...nameFields],
    prefix: false,
    fuzzy: index + 1,
    weights: { fuzzy: perEdit ** (index + 1), prefix: 0 },
  }))

/** The words of a part that are neither a date nor a number. */
const lettersOf = ({ words, date }: Part): readonly Part['words'][number][] =>
  date === null ? words.filter(({ folded }) => !/^\d+$/.test(folded)) : []

/** The words of a question that are looked for by their beginnings. */
const beginningsOf = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(
    parts
      .flatMap(lettersOf)
      .flatMap(({ folded, romanized }) => [folded, romanized])
      .filter((form) => form.length >= shortestBeginning && !dated.test(form)),
  )
/** The words of a question that nothing on record has in any form, so that they may be misspelt names. */
export const guessedAt = (terms: Ground['terms'], parts: readonly Part[]): ReadonlySet<string> =>
  new Set(
    parts
      .filter((part) => [...part.terms.keys()].every((form) => !terms.has(form)))
      .flatMap(lettersOf)
      .flatMap(({ folded }) => (folded.length >= shortestGuess ? [folded] : [])),
  )

/** Searches for parts of a question, all of them or any. */
export const searchFor = (
  { index, terms, begunBy }: Ground,
  parts: readonly Part[],
  combineWith: 'AND' | 'OR',
  fields: readonly SearchField[],
  filter: (id: Id) => boolean,
): readonly SearchResult[] => {
  if (parts.length === 0) return []
  const weights = new Map(parts.flatMap((part) => [...part.terms]))
  const guessed = guessedAt(terms, parts)
  const expanded = affordable(beginningsOf(parts), begunBy)
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
