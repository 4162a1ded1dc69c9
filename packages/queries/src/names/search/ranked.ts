import { type Dataset, type Id, type RecordType, recordById, typeOf } from '@csto-record/domain'
import type { Query, SearchResult } from 'minisearch'
import { coreName, idsByCoreName, idsByPlainName, meaningOf, plainName } from '../core-names.ts'
import { type Held, heldBy } from './holders.ts'
import type { Part, Question } from './question.ts'
import { type SearchField, searchFields } from './search-document.ts'
import { searchIndex } from './search-index.ts'

/** A record that was found, and what led to it. */
export interface Hit {
  readonly id: Id
  readonly score: number
  /** Terms of the index that matched, each with the fields that have it. */
  readonly match: Readonly<Record<string, readonly string[]>>
  /** Terms asked for that the record has. */
  readonly asked: readonly string[]
  /** What leads to the record besides its words. */
  readonly lead: Lead | null
}
export type Lead =
  | { readonly kind: 'name'; readonly undated: boolean }
  | { readonly kind: 'office' | 'office-before' | 'chair'; readonly office: string }
  | { readonly kind: 'next' | 'last'; readonly day: string }

const hitOf = ({ id, score, match, queryTerms }: SearchResult, lead: Lead | null = null): Hit => ({
  id: id as Id,
  score,
  match,
  asked: queryTerms,
  lead,
})

const shortestBeginning = 3
const shortestGuess = 4
/** How many letters of a word may be wrong, as a share of it; names alone are guessed at. */
const guess = 0.3
const nameFields = ['name', 'names', 'acronym']
/** What one wrong letter more takes from a guess. */
const perEdit = 0.35
/** Names that a word nearly is: one wrong letter counts for more than two. */
const guesses = (word: string): readonly Query[] =>
  Array.from({ length: Math.round(word.length * guess) }, (_, index) => ({
    queries: [word],
    fields: nameFields,
    prefix: false,
    fuzzy: index + 1,
    weights: { fuzzy: perEdit ** (index + 1), prefix: 0 },
  }))

/** Searches for parts of a question, all of them or any. */
const searchFor = (
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

const ownFields = searchFields.filter((field) => field !== 'told')
/** What tells of other records rather than being one that is looked for. */
const tellers = new Set<RecordType>(['source', 'remark', 'commitment'])
const isTeller = (id: Id): boolean => tellers.has(typeOf<RecordType>(id))

/** How far a word counts that only the titles of a record's sources have; and how far what only tells of others does. */
const toldCounts = 0.45
const tellerCounts = 0.4
/** How much of a question a record has. */
const met = (parts: readonly Part[], { id, queryTerms, match, terms }: SearchResult): number => {
  const own = new Set(terms.filter((term) => match[term]?.some((field) => field !== 'told')))
  const count = parts.reduce((sum, part) => {
    const has = queryTerms.filter((term) => part.terms.has(term))
    if (has.length === 0) return sum
    const isOwn = has.some((term) => own.has(term) || [...own].some((found) => found.startsWith(term)))
    // What was guessed is in a name.
    return sum + (isOwn || has.every((term) => match[term] === undefined) ? 1 : toldCounts)
  }, 0)
  return isTeller(id as Id) ? count * tellerCounts : count
}

/** What has most of the words first; what has less than half of them is left out. */
const relaxed = (dataset: Dataset, parts: readonly Part[], filter: (id: Id) => boolean): readonly SearchResult[] =>
  searchFor(dataset, parts, 'OR', searchFields, filter)
    .map((result) => ({ result, count: met(parts, result) }))
    .filter(
      ({ result, count }) =>
        count * 2 >= parts.length * (isTeller(result.id as Id) ? 2 * tellerCounts : 2 * toldCounts),
    )
    .toSorted((left, right) => right.count - left.count || right.result.score - left.result.score)
    .map(({ result }) => result)

/** Records that have every word asked for. Where only what tells of others has them, or nothing, words are dropped. */
const byWords = (dataset: Dataset, { parts }: Question, filter: (id: Id) => boolean): readonly SearchResult[] => {
  const all = searchFor(dataset, parts, 'AND', ownFields, filter)
  if (!all.some(({ id }) => !isTeller(id as Id))) return relaxed(dataset, parts, filter)
  return all.toSorted((left, right) => Number(isTeller(left.id as Id)) - Number(isTeller(right.id as Id)))
}

const eventFields = searchFields.filter((field) => field !== 'told' && field !== 'text')
const sortFields: ReadonlySet<string> = new Set(['kind', 'name', 'names'])
/** Events of what is asked for that come after the day of the record, the nearest first; or that were, the latest first. */
const byDay = (dataset: Dataset, { parts, direction }: Question, filter: (id: Id) => boolean): readonly Hit[] => {
  if (direction === null) return []
  const { asOf } = dataset
  const dayOf = (id: Id): string | null => {
    const event = typeOf<RecordType>(id) === 'event' ? recordById(dataset, id as Id<'event'>) : undefined
    const { earliest, latest } = event?.start ?? { earliest: null, latest: null }
    if (earliest === null || latest === null) return null
    if (direction === 'last') return latest <= asOf ? earliest : null
    return earliest > asOf ? earliest : latest > asOf ? latest : null
  }
  const found = searchFor(dataset, parts, 'AND', eventFields, (id) => filter(id) && dayOf(id) !== null)
  // An exercise is one by its name or kind, not by what is said of it.
  const proper = found.filter(({ match }) =>
    Object.values(match).some((fields) => fields.some((field) => sortFields.has(field))),
  )
  return proper
    .map((result) => ({ result, day: dayOf(result.id as Id) ?? '' }))
    .toSorted(
      (left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0) * (direction === 'next' ? 1 : -1),
    )
    .map(({ result, day }) => hitOf(result, { kind: direction, day }))
}

const led = (id: Id, lead: Lead): Hit => ({ id, score: 0, match: {}, asked: [], lead })

/** From so many words on, a title that is asked for whole is meant itself. */
const titleLength = 4
/** Records whose name the question is: letter for letter, in other words of the same meaning, or but for a date. */
const namesLike = (dataset: Dataset, q: string, { parts, dates }: Question): readonly (readonly Hit[])[] => {
  const plain = plainName(q)
  const core = coreName(dataset, q)
  const undated = dates.length === 0 ? '' : meaningOf(parts.flatMap(({ date, words }) => (date === null ? words : [])))
  const exact = plain === '' ? [] : (idsByPlainName(dataset).get(plain) ?? [])
  const called = (name: string): readonly Id[] => (name === '' ? [] : (idsByCoreName(dataset).get(name) ?? []))
  const named = (ids: readonly Id[], without = false) => ids.map((id) => led(id, { kind: 'name', undated: without }))
  return [
    named(exact.filter((id) => !isTeller(id))),
    named(called(core)),
    // An act has one date, and whoever names it may be wrong about that.
    named(
      called(undated).filter((id) => typeOf<RecordType>(id) === 'document'),
      true,
    ),
    named(exact.filter((id) => isTeller(id) && plain.split(' ').length >= titleLength)),
  ]
}

/** Everything that a question leads to, best first; `filter` takes out what does not count. */
export const ranked = (
  dataset: Dataset,
  q: string,
  question: Question,
  filter: (id: Id) => boolean,
): readonly Hit[] => {
  const found = new Map<Id, Hit>(byWords(dataset, question, filter).map((result) => [result.id as Id, hitOf(result)]))
  const score = (id: Id): number => found.get(id)?.score ?? 0
  const named = namesLike(dataset, q, question).flatMap((hits) =>
    hits.filter(({ id }) => filter(id)).toSorted((left, right) => score(right.id) - score(left.id)),
  )
  const held = heldBy(dataset, question)
    .filter(({ id }) => filter(id))
    .map(({ id, office, kind }: Held) => led(id, { kind, office }))
  const heads = question.who ? [...held, ...named] : [...named, ...held]
  const order = [...heads, ...byDay(dataset, question, filter), ...found.values()]
  const hits = new Map<Id, Hit>()
  for (const hit of order) {
    if (hits.has(hit.id)) continue
    const words = found.get(hit.id)
    hits.set(hit.id, hit.lead !== null && words !== undefined ? { ...words, lead: hit.lead } : hit)
  }
  return [...hits.values()]
}
