import type { Id } from '@csto-record/domain'
import type { SearchResult } from 'minisearch'
import { searchFields } from './fields.ts'
import type { Ground } from './ground.ts'
import { isTeller } from './hit.ts'
import type { Part, Question } from './question.ts'
import { searchFor } from './search-for.ts'

const ownFields = searchFields.filter((field) => field !== 'told')

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
const relaxed = (ground: Ground, parts: readonly Part[], filter: (id: Id) => boolean): readonly SearchResult[] =>
  searchFor(ground, parts, 'OR', searchFields, filter)
    .map((result) => ({ result, count: met(parts, result) }))
    .filter(
      ({ result, count }) =>
        count * 2 >= parts.length * (isTeller(result.id as Id) ? 2 * tellerCounts : 2 * toldCounts),
    )
    .toSorted((left, right) => right.count - left.count || right.result.score - left.result.score)
    .map(({ result }) => result)

/** Records that have every word asked for. Where only what tells of others has them, or nothing, words are dropped. */
export const byWords = (ground: Ground, { parts }: Question, filter: (id: Id) => boolean): readonly SearchResult[] => {
  const all = searchFor(ground, parts, 'AND', ownFields, filter)
  if (!all.some(({ id }) => !isTeller(id as Id))) return relaxed(ground, parts, filter)
  return all.toSorted((left, right) => Number(isTeller(left.id as Id)) - Number(isTeller(right.id as Id)))
}
