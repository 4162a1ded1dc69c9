import { recordTypes } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { SuggestChecked, SuggestParams, SuggestResult } from '../generated/suggest.ts'
import { nameOfId } from '../names/names.ts'
import { isTeller } from '../names/search/hit.ts'
import { beginningWith, begins, type Candidate } from '../names/suggest/beginnings.ts'
import { type Word, wordsIn } from '../names/words.ts'
import { RecordId } from '../results/cited.ts'

export type * from '../generated/suggest.ts'

const most = 20

/** How well a spelling fits what was typed, the least the best: all of it, its beginning, or words anywhere in it. */
const fit = (asked: readonly Word[], { words }: Candidate): number => {
  const inOrder = asked.every((word, index) => begins(word, words[index]))
  const whole = words.length === asked.length && asked.every(({ folded }, index) => words[index]?.folded === folded)
  return whole ? 0 : inOrder ? 1 : 2
}

/** Those that fit best first; among them the order stays. */
const byFit = (asked: readonly Word[], candidates: readonly Candidate[]): readonly Candidate[] => {
  const fits: readonly Candidate[][] = [[], [], []]
  for (const one of candidates) fits[fit(asked, one)]?.push(one)
  return fits.flat()
}

/** A record that what was typed may lead to, by the spelling that fits best. */
export const Suggestion = z.strictObject({
  id: RecordId,
  name: z.string(),
  type: z.enum(recordTypes),
  /** The spelling that fits, where it comes from, and the language it is of; null where it is of none in particular. */
  matched: z.strictObject({
    text: z.string(),
    field: z.enum(['name', 'names', 'acronym']),
    language: z.string().nullable(),
  }),
})

export const suggest: QueryOf<SuggestParams, SuggestResult, SuggestChecked> = defineQuery(
  {
    name: 'suggest',
    summary: 'Names that what was typed so far may become, in any script, with the record that each leads to.',
    params: z.strictObject({
      q: z
        .string()
        .trim()
        .min(1)
        .max(100)
        .describe('what was typed so far, at most 100 characters: beginnings of words, in whatever order'),
      type: z
        .enum(recordTypes)
        .nullable()
        .default(null)
        .describe('records of this type; leave out for all that have names of their own'),
      limit: z.int().min(1).max(most).default(8).describe(`how many at most, a whole number from 1 to ${most}`),
    }),
    result: z.strictObject({
      q: z.string(),
      /** Each record once, by the spelling that fits best. */
      suggestions: z.array(Suggestion),
    }),
    examples: [
      { title: 'The beginning of a name', params: { q: 'seme' } },
      { title: 'The same in Cyrillic', params: { q: 'Семе' } },
      { title: 'A body by parts of its name', params: { q: 'coun def', type: 'body' } },
    ],
  },
  (dataset, { q, type, limit }) => {
    const asked = wordsIn(q)
    const counts = ({ spelling, type: own }: Candidate): boolean =>
      type === null ? !isTeller(spelling.id) : own === type
    const found = new Map<string, Candidate>()
    for (const one of byFit(asked, beginningWith(dataset, asked).filter(counts))) {
      if (found.size === limit) break
      if (!found.has(one.spelling.id)) found.set(one.spelling.id, one)
    }
    const suggestions = [...found.values()].map(({ type: own, spelling: { id, text, field, language } }) => ({
      id,
      name: nameOfId(dataset, id),
      type: own,
      matched: { text, field, language },
    }))
    return { q, suggestions }
  },
)
