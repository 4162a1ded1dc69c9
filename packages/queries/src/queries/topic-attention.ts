import {
  type AnyRecord,
  type Dataset,
  type FuzzyDate,
  idOf,
  isDate,
  recordById,
  recordsOf,
  type TopicId,
} from '@csto-record/domain'
import { z } from 'zod'
import { defineQuery } from '../define-query.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/left-out.ts'
import { KnownBy } from '../params.ts'
import { Ref, ref } from '../results/cited.ts'

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

const dateOf = (dataset: Dataset, record: AnyRecord): FuzzyDate | null => {
  switch (record.type) {
    case 'event':
      return record.start
    case 'document':
      return (
        [record.adopted, record.signed, record.inForce].find(isDate) ??
        (record.event === null ? null : (recordById(dataset, record.event)?.start ?? null))
      )
    case 'commitment':
      return (
        record.declaredOn ??
        (record.declaredAt === null ? null : (recordById(dataset, record.declaredAt)?.start ?? null))
      )
    case 'remark':
      return record.on ?? recordById(dataset, record.event)?.start ?? null
    default:
      return null
  }
}
const topicsOf = (record: AnyRecord): readonly TopicId[] => {
  const matters = record.type === 'event' ? [...record.agenda, ...record.outcomes].flatMap(({ topics }) => topics) : []
  return 'topics' in record ? [...record.topics, ...matters] : matters
}
const yearOf = (date: FuzzyDate | null): string | null =>
  date?.earliest != null && date.earliest.slice(0, 4) === date.latest?.slice(0, 4) ? date.earliest.slice(0, 4) : null

export const topicAttention = defineQuery(
  {
    name: 'topic-attention',
    summary: 'How many events, documents, commitments and remarks of each year are on record under a topic.',
    params: z.strictObject({
      topic: idOf('topic').describe('the topic, by id (such as topic/illegal-migration); topics below it count too'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      topic: Ref.nullable(),
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
    const dated = records.map((record) => ({ record, year: yearOf(dateOf(dataset, record)) }))
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
