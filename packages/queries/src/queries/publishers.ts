import { compareDates, type Dataset, originOf, recordsOf, type SourceRecord } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { PublishersChecked, PublishersParams, PublishersResult } from '../generated/publishers.ts'
import { groupBy, perDataset } from '../memo.ts'
import { Ref, ref, refOrNull, refTo } from '../results/cited.ts'
import { Unknown, unknownIf } from '../results/unknown.ts'
import { sourceYield } from './source-yield.ts'

export type * from '../generated/publishers.ts'

const pagesByPublisher = perDataset((dataset: Dataset) =>
  groupBy(
    recordsOf(dataset, 'source').toSorted((left, right) => compareDates(left.published, right.published)),
    ({ publisher }) => [publisher],
  ),
)
const compareWords = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
const partyOf = (pages: readonly SourceRecord[]) => pages.find(({ publisherParty }) => publisherParty !== null)

export const publishers: QueryOf<PublishersParams, PublishersResult, PublishersChecked> = defineQuery(
  {
    name: 'publishers',
    summary: 'Who published the pages that the record cites, how many of each, and how much rests on them.',
    params: z.strictObject({
      publisher: z
        .string()
        .min(1)
        .max(200)
        .nullable()
        .default(null)
        .describe('the name of a publisher as sources have it; leave out for all'),
    }),
    result: z.strictObject({
      /** `publisher` where no source is by one of that name, spelled so. */
      unknown: Unknown,
      /** Those with most pages first, then by name. */
      publishers: z.array(
        z.strictObject({
          publisher: z.string(),
          /** For whom the publisher speaks; null where it speaks for no party, or none is on record. */
          party: Ref.nullable(),
          /** Texts it brought itself: its pages less those that print another's text. */
          origins: z.int(),
          /** Statements that rest on its pages, alone or with others; one that rests on two pages counts twice. */
          facts: z.int(),
          /** Its pages, oldest first; undated ones last. */
          sources: z.array(refTo('source')),
        }),
      ),
    }),
    examples: [{ title: 'All publishers', params: {} }],
  },
  (dataset, { publisher: asked }) => ({
    unknown: unknownIf('publisher', asked, () => asked !== null && pagesByPublisher(dataset).has(asked)),
    publishers: [...pagesByPublisher(dataset)]
      .filter(([publisher]) => asked === null || publisher === asked)
      .map(([publisher, pages]) => ({
        publisher,
        party: refOrNull(dataset, partyOf(pages)?.publisherParty ?? null),
        origins: pages.filter(({ id }) => originOf(dataset, id) === id).length,
        facts: pages.reduce((sum, { id }) => sum + sourceYield(dataset, { source: id }).facts, 0),
        sources: pages.map(({ id }) => ref(dataset, id)),
      }))
      .toSorted(
        (left, right) =>
          right.sources.length - left.sources.length ||
          compareWords(left.publisher.toLowerCase(), right.publisher.toLowerCase()),
      ),
  }),
)
