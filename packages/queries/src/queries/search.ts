import { type RecordType, recordTypes, typeOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { SearchChecked, SearchParams, SearchResult } from '../generated/search.ts'
import { datasetAsKnown, wholeOf } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { groundOf } from '../names/search/ground-of.ts'
import { countsFor } from '../names/search/ids-found.ts'
import { readQuestion, unaskedReasons } from '../names/search/question.ts'
import { ranked } from '../names/search/ranked.ts'
import { searchIndex } from '../names/search/search-index.ts'
import { whyFound } from '../names/search/why-found.ts'
import { matchKinds, toldFields } from '../names/search/why-part.ts'
import { spellingsById } from '../names/spellings.ts'
import { KnownBy, Limit, SoughtWords } from '../parameters/kinds.ts'
import { Ref, ref } from '../results/cited.ts'
import { PositionCursor, pageOf, positionFits, type Question } from '../selection/position.ts'

export type * from '../generated/search.ts'

const Why = z.strictObject({
  /** What of the question led here, as it was typed. */
  asked: z.string(),
  /** What it led to: a word or a name as the record has it, an office, a day; null for a word that was dropped. */
  found: z.string().nullable(),
  fields: z.array(z.enum(toldFields)),
  kind: z.enum(matchKinds),
})

type Asked = { readonly q: string; readonly type: string | null; readonly knownBy: string | null }
const questionOf = ({ q, type, knownBy }: Asked): Question => [q, type, knownBy]

export const search: QueryOf<SearchParams, SearchResult, SearchChecked> = defineQuery(
  {
    name: 'search',
    summary: 'Records that words or a question lead to, in any script, best first, each with why it was found.',
    params: z
      .strictObject({
        q: SoughtWords,
        type: z
          .enum(recordTypes)
          .nullable()
          .default(null)
          .describe(`one of ${recordTypes.join(', ')}; leave out for all`),
        knownBy: KnownBy,
        limit: Limit,
        cursor: PositionCursor,
      })
      .superRefine(positionFits(questionOf)),
    result: z.strictObject({
      q: z.string(),
      ...secondClock,
      /** Words that everything on record has in common, the name of its organization: they were not looked for. */
      leftOut: z.array(z.string()),
      /**
       * Why nothing was looked for: `no-words`, signs alone were given, or letters that the search cannot read;
       * `common-words`, only words that make a question and tell nothing apart; `no-such-day`, a day is named that no
       * calendar has. Null where something was looked for.
       */
      unasked: z.enum(unaskedReasons).nullable(),
      total: z.int(),
      /**
       * Records of this name first, then what an office or a day leads to, then by score. Where no record has every word,
       * those with most of them, each saying which were dropped.
       */
      hits: z.array(z.strictObject({ record: Ref, type: z.enum(recordTypes), score: z.number(), why: z.array(Why) })),
      next: z.string().nullable(),
    }),
    examples: [
      { title: 'A family name in Cyrillic', params: { q: 'Семериков' } },
      { title: 'A topic', params: { q: 'illegal migration', type: 'event' } },
      { title: 'Who holds an office', params: { q: 'who is secretary general' } },
      { title: 'What comes next', params: { q: 'next summit' } },
    ],
  },
  (given, asked) => {
    const { q, type, knownBy } = asked
    const whole = wholeOf(given)
    const dataset = datasetAsKnown(given, knownBy)
    const ground = groundOf(whole)
    const question = readQuestion(ground, q)
    const all = ranked(ground, q, question, countsFor(dataset, type))
    const { documents } = searchIndex(whole)
    const { page, next } = pageOf(questionOf(asked), asked, all)
    const hits = page.flatMap((hit) => {
      const document = documents.get(hit.id)
      if (document === undefined) return []
      const why = whyFound(
        ground.subject,
        q,
        question,
        { document, spellings: spellingsById(whole).get(hit.id) ?? [] },
        hit,
      )
      const score = Math.round(hit.score * 100) / 100
      return [
        {
          record: ref(dataset, hit.id),
          type: typeOf<RecordType>(hit.id),
          score,
          why: why.map((one) => ({ ...one, fields: [...one.fields] })),
        },
      ]
    })
    return {
      q,
      ...clockOf(whole, knownBy),
      leftOut: question.subject.map(({ text }) => text),
      // A record may have a name of such words, and is found by it.
      unasked: all.length === 0 ? question.unasked : null,
      total: all.length,
      hits,
      next,
    }
  },
)
