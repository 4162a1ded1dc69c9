import { type Dataset, type Id, type RecordType, recordById, recordTypes, typeOf } from '@csto-record/domain'
import { z } from 'zod'
import { defineQuery } from '../define-query.ts'
import { searchDocument, searchFields } from '../names/search-document.ts'
import { searchIndex, searchQuery } from '../names/search-index.ts'
import { fold, idsByFolded, wordsOf } from '../names/spellings.ts'
import { matchKinds, whyFound } from '../names/why-found.ts'
import { Cursor, Limit } from '../parameters/kinds.ts'
import { Ref, ref } from '../results/cited.ts'
import { readPosition, writePosition } from '../selection/position.ts'

const Why = z.strictObject({
  /** The word asked for, in Latin letters. */
  asked: z.string(),
  /** The word found. */
  found: z.string(),
  fields: z.array(z.enum(searchFields)),
  /** Letter for letter, in another romanization, as a beginning, or nearly. */
  kind: z.enum(matchKinds),
})
interface Hit {
  readonly id: Id
  readonly score: number
  readonly match: Readonly<Record<string, readonly string[]>>
}

/** Records with exactly the name asked for first, whatever else the words lead to after them. */
const ranked = (dataset: Dataset, q: string): readonly Hit[] => {
  const query = searchQuery(q)
  const hits = (query === null ? [] : searchIndex(dataset).search(query)) as readonly (Hit & { id: Id })[]
  const exact = new Set(fold(q) === '' ? [] : idsByFolded(dataset).get(fold(q)))
  const found = new Set(hits.map(({ id }) => id))
  const unindexed = [...exact].filter((id) => !found.has(id)).map((id): Hit => ({ id, score: 0, match: {} }))
  return [...hits.filter(({ id }) => exact.has(id)), ...unindexed, ...hits.filter(({ id }) => !exact.has(id))]
}

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
      /** Records of exactly this name first, then by score. */
      hits: z.array(z.strictObject({ record: Ref, type: z.enum(recordTypes), score: z.number(), why: z.array(Why) })),
      next: z.string().nullable(),
    }),
    examples: [
      { title: 'A family name in Cyrillic', params: { q: 'Семериков' } },
      { title: 'A topic', params: { q: 'illegal migration', type: 'event' } },
    ],
  },
  (dataset, { q, type, limit, cursor }) => {
    const all = ranked(dataset, q).filter(({ id }) => type === null || typeOf<RecordType>(id) === type)
    const start = readPosition(cursor)
    const asked = wordsOf(q)
    const hits = all.slice(start, start + limit).flatMap(({ id, score, match }) => {
      const record = recordById(dataset, id)
      if (record === undefined) return []
      const why = whyFound(searchDocument(dataset, record), asked, match)
      return [{ record: ref(dataset, id), type: record.type, score: Math.round(score * 100) / 100, why }]
    })
    return { q, total: all.length, hits, next: start + limit < all.length ? writePosition(start + limit) : null }
  },
)
