import {
  type AnyRecord,
  type Dataset,
  type FuzzyDate,
  idOf,
  recordById,
  recordsOf,
  type TopicId,
} from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { TopicAttentionChecked, TopicAttentionParams, TopicAttentionResult } from '../generated/topic-attention.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { Ref, ref, refTo } from '../results/cited.ts'
import { filedDay } from '../results/filed-day.ts'

export type * from '../generated/topic-attention.ts'

const counted = ['event', 'document', 'commitment', 'remark'] as const

/** A topic and every topic below it. */
const branch = (dataset: Dataset, topic: TopicId): ReadonlySet<TopicId> => {
  const found = new Set<TopicId>([topic])
  const below = recordsOf(dataset, 'topic')
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const { id, broader } of below) if (broader !== null && found.has(broader)) found.add(id)
  }
  return found
}

const topicsOf = (record: AnyRecord): readonly TopicId[] => {
  const matters = record.type === 'event' ? [...record.agenda, ...record.outcomes].flatMap(({ topics }) => topics) : []
  return 'topics' in record ? [...record.topics, ...matters] : matters
}
const yearOf = (date: FuzzyDate | null): string | null =>
  date?.earliest != null && date.earliest.slice(0, 4) === date.latest?.slice(0, 4) ? date.earliest.slice(0, 4) : null

export const topicAttention: QueryOf<TopicAttentionParams, TopicAttentionResult, TopicAttentionChecked> = defineQuery(
  {
    name: 'topic-attention',
    summary: 'How many events, documents, commitments and remarks of each year are on record under a topic.',
    params: z.strictObject({
      topic: idOf('topic').describe('the topic, by id (such as topic/illegal-migration); topics below it count too'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      topic: refTo('topic').nullable(),
      ...secondClock,
      /** Counts what the record holds, which is not all that happened. */
      years: z.array(
        z.strictObject({ year: z.string(), event: z.int(), document: z.int(), commitment: z.int(), remark: z.int() }),
      ),
      /** Records under the topic whose year is not known. */
      undated: z.int(),
      records: z.array(Ref),
    }),
    examples: [{ title: 'Illegal migration by year', params: { topic: 'topic/illegal-migration' } }],
  },
  (whole, { topic, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const wanted = branch(dataset, topic)
    const records = counted
      .flatMap((type): readonly AnyRecord[] => recordsOf(dataset, type))
      .filter((record) => topicsOf(record).some((id) => wanted.has(id)))
    const dated = records.map((record) => ({ record, year: yearOf(filedDay(dataset, record)?.day ?? null) }))
    const years = [...new Set(dated.flatMap(({ year }) => year ?? []))].toSorted()
    const count = (year: string, type: (typeof counted)[number]) =>
      dated.filter((entry) => entry.year === year && entry.record.type === type).length
    return {
      topic: recordById(dataset, topic) === undefined ? null : ref(dataset, topic),
      ...clockOf(whole, knownBy),
      years: years.map((year) => ({
        year,
        event: count(year, 'event'),
        document: count(year, 'document'),
        commitment: count(year, 'commitment'),
        remark: count(year, 'remark'),
      })),
      undated: dated.filter(({ year }) => year === null).length,
      records: records.map(({ id }) => ref(dataset, id)),
    }
  },
)
