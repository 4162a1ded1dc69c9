import { idOf, manners, recordTypes, sourceStandings } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import { findPhrases } from '../evidence/find-phrases.ts'
import { type CitedPhrase, citedAs } from '../evidence/phrases.ts'
import type { SearchEvidenceChecked, SearchEvidenceParams, SearchEvidenceResult } from '../generated/search-evidence.ts'
import { datasetAsKnown, wholeOf } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { idFilter, KnownBy, Limit } from '../parameters/kinds.ts'
import { cite, DateResult, Ref, ref } from '../results/cited.ts'
import { factIdOf } from '../results/fact-id.ts'
import { PositionCursor, pageOf, positionFits, type Question } from '../selection/position.ts'

export type * from '../generated/search-evidence.ts'

/** One use of words in a source: for which record, and what rests on it. */
export const PhraseUse = z.strictObject({
  record: Ref,
  /** Whether it is evidence of the record, of another value that it gives, or of what came of a commitment. */
  as: z.enum(citedAs),
  /** On whose word the source says so; null where the publisher speaks for itself. */
  by: Ref.nullable(),
  manner: z.enum(manners),
  says: z.string().nullable(),
  /** The fields it is cited for, as `field` or `field:key`. */
  supports: z.array(z.string()),
  /** The facts that it supports, by their ids; none where the fields are ours. */
  facts: z.array(z.string()),
})

/** Words in a source that the record points to, and whatever is cited to them. */
export const PhraseHit = z.strictObject({
  phrase: z.string(),
  paragraph: z.int().nullable(),
  source: idOf('source'),
  publisher: z.string(),
  title: z.string(),
  url: z.string(),
  published: DateResult,
  standing: z.enum(sourceStandings),
  /** Whatever is cited to these words at this place. */
  uses: z.array(PhraseUse),
})

/** All that the order of the answer follows from. */
const questionOf = (asked: {
  readonly q: string
  readonly type: string | null
  readonly source: string | null
  readonly knownBy: string | null
}): Question => [asked.q, asked.type, asked.source, asked.knownBy]

export const searchEvidence: QueryOf<SearchEvidenceParams, SearchEvidenceResult, SearchEvidenceChecked> = defineQuery(
  {
    name: 'search-evidence',
    summary: 'The words in sources that the record points to, and the facts that rest on them.',
    params: z
      .strictObject({
        q: z
          .string()
          .trim()
          .min(1)
          .max(200)
          .describe('words to look for in phrases, at most 200 characters, in any script; in quotes, as they stand'),
        type: z
          .enum(recordTypes)
          .nullable()
          .default(null)
          .describe('what cites them: records of this type; leave out for all'),
        source: idFilter('source'),
        knownBy: KnownBy,
        limit: Limit,
        cursor: PositionCursor,
      })
      .superRefine(positionFits(questionOf)),
    result: z.strictObject({
      q: z.string(),
      ...secondClock,
      total: z.int(),
      hits: z.array(PhraseHit),
      next: z.string().nullable(),
    }),
    examples: [
      { title: 'A number as it stands', params: { q: 'almost 300 pieces' } },
      { title: 'Words in a row', params: { q: '"Deputy Secretary General"', type: 'person', limit: 5 } },
    ],
  },
  (given, asked) => {
    const { q, type, source, knownBy } = asked
    const whole = wholeOf(given)
    const dataset = datasetAsKnown(given, knownBy)
    const counted = findPhrases(dataset, q).flatMap(({ words, uses }): readonly CitedPhrase[] => {
      const left = uses.filter(
        ({ record, citation }) =>
          (type === null || record.type === type) && (source === null || citation.source === source),
      )
      return left.length === 0 ? [] : [{ words, uses: left }]
    })
    const { page, next } = pageOf(questionOf(asked), asked, counted)
    const hits = page.flatMap(({ uses }) => {
      const cited = cite(
        dataset,
        uses.map(({ citation }) => citation),
      )
      const [first] = cited
      if (first === undefined) return []
      const { phrase, paragraph, source: from, publisher, title, url, published, standing } = first
      const told = uses.flatMap(({ record, as, supports, facts }, index) => {
        const one = cited[index]
        if (one === undefined) return []
        const { by, manner, says } = one
        return [
          {
            record: ref(dataset, record.id),
            as,
            by,
            manner,
            says,
            supports: [...supports],
            facts: facts.map(factIdOf),
          },
        ]
      })
      return [{ phrase, paragraph, source: from, publisher, title, url, published, standing, uses: told }]
    })
    return {
      q,
      ...clockOf(whole, knownBy),
      total: counted.length,
      hits,
      next,
    }
  },
)
