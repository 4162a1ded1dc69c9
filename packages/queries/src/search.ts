import { type Id, type RecordType, recordTypes, typeOf } from '@csto-record/domain'
import { z } from 'zod'
import { Ref, ref } from './cited.ts'
import { defineQuery } from './define-query.ts'
import { isExactly, type SearchField, searchFields, searchIndex } from './internal/search-index.ts'
import { fold } from './internal/spellings.ts'
import { Cursor, Limit } from './params.ts'
import { readCursor, writeCursor } from './selection.ts'

const kinds = ['exact', 'prefix', 'fuzzy'] as const
const Why = z.strictObject({
  /** The word asked for, in Latin letters. */
  asked: z.string(),
  /** The word found. */
  found: z.string(),
  fields: z.array(z.enum(searchFields)),
  kind: z.enum(kinds),
})

const kindOf = (asked: string, found: string): (typeof kinds)[number] =>
  asked === found ? 'exact' : found.startsWith(asked) ? 'prefix' : 'fuzzy'

export const search = defineQuery(
  {
    name: 'search',
    summary: 'Records that words lead to, in any script, best first, each with why it matched.',
    params: z.strictObject({
      q: z.string().trim().min(1).max(200).describe('the words to look for, at most 200 characters'),
      type: z
        .enum(recordTypes)
        .nullable()
        .default(null)
        .describe(`one of ${recordTypes.join(', ')}; leave out for all`),
      limit: Limit,
      cursor: Cursor,
    }),
    result: z.strictObject({
      q: z.string(),
      total: z.int(),
      hits: z.array(z.strictObject({ record: Ref, type: z.enum(recordTypes), score: z.number(), why: z.array(Why) })),
      next: z.string().nullable(),
    }),
    examples: [
      { title: 'A family name in Cyrillic', params: { q: 'Семериков' } },
      { title: 'A topic', params: { q: 'illegal migration', type: 'event' } },
    ],
  },
  (dataset, { q, type, limit, cursor }) => {
    const asked =
      fold(q) === ''
        ? []
        : searchIndex(dataset).search(
            q,
            type === null ? {} : { filter: ({ id }) => typeOf<RecordType>(id as Id) === type },
          )
    const ranked = asked
      .map((hit) => ({ hit, exact: isExactly(dataset, hit.id as Id, q) }))
      .toSorted((left, right) => Number(right.exact) - Number(left.exact) || right.hit.score - left.hit.score)
    const start = readCursor(cursor)
    const hits = ranked.slice(start, start + limit).map(({ hit }) => ({
      record: ref(dataset, hit.id as Id),
      type: typeOf<RecordType>(hit.id as Id),
      score: Math.round(hit.score * 100) / 100,
      why: Object.entries(hit.match).map(([found, fields]) => {
        const word =
          hit.queryTerms.find((term) => term === found) ??
          hit.queryTerms.find((term) => found.startsWith(term)) ??
          hit.queryTerms[0] ??
          found
        return { asked: word, found, fields: fields as SearchField[], kind: kindOf(word, found) }
      }),
    }))
    return { q, total: ranked.length, hits, next: start + limit < ranked.length ? writeCursor(start + limit) : null }
  },
)
