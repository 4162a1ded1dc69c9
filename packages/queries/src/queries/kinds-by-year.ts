import {
  type Dataset,
  type DocumentRecord,
  documentKinds,
  type EventRecord,
  eventKinds,
  recordsOf,
  statusOf,
} from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { KindsByYearChecked, KindsByYearParams, KindsByYearResult } from '../generated/kinds-by-year.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { groupBy } from '../memo.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { filedYear } from '../results/filed-year.ts'

export type * from '../generated/kinds-by-year.ts'

const types = ['event', 'document'] as const
const kindsOf = { event: eventKinds, document: documentKinds } as const

const Kind = z.strictObject({
  kind: z.string(),
  records: z.int(),
  /** How far they came, by what sources say; null for those of which none says. */
  statuses: z.array(z.strictObject({ status: z.string().nullable(), records: z.int() })),
})

/** Some records of a type by kind, in the order of the definition; kinds that none is of are left out. */
const byKind = (dataset: Dataset, type: (typeof types)[number], records: readonly (EventRecord | DocumentRecord)[]) =>
  kindsOf[type].flatMap((kind) => {
    const own = records.filter((record) => record.kind === kind)
    const statuses = groupBy(own, (record) => [statusOf(dataset, record)?.status ?? null])
    return own.length === 0
      ? []
      : [
          {
            kind,
            records: own.length,
            statuses: [...statuses].map(([status, those]) => ({ status, records: those.length })),
          },
        ]
  })

export const kindsByYear: QueryOf<KindsByYearParams, KindsByYearResult, KindsByYearChecked> = defineQuery(
  {
    name: 'kinds-by-year',
    summary: 'How many events or documents of each kind are on record in each year, and how far they came.',
    params: z.strictObject({
      type: z.enum(types).default('event').describe('what to count: event or document'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      type: z.enum(types),
      ...secondClock,
      records: z.int(),
      /** Each record once, under the year that lists file it under. This counts what the record holds, not all that was. */
      years: z.array(z.strictObject({ year: z.string(), records: z.int(), kinds: z.array(Kind) })),
      /** Records whose year is not known, or may be one of several. */
      undated: z.array(Kind),
    }),
    examples: [
      { title: 'Events', params: {} },
      { title: 'Documents', params: { type: 'document' } },
    ],
  },
  (whole, { type, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const records: readonly (EventRecord | DocumentRecord)[] = recordsOf(dataset, type)
    const years = groupBy(records, (record) => [filedYear(dataset, record)])
    return {
      type,
      ...clockOf(whole, knownBy),
      records: records.length,
      years: [...years]
        .flatMap(([year, own]) =>
          year === null ? [] : [{ year, records: own.length, kinds: byKind(dataset, type, own) }],
        )
        .toSorted((left, right) => Number(left.year) - Number(right.year)),
      undated: byKind(dataset, type, years.get(null) ?? []),
    }
  },
)
