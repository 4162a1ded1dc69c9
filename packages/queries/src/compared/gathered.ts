import { type AnyRecord, type Dataset, type Id, recordById, type TopicId } from '@csto-record/domain'
import { groupBy } from '../memo.ts'
import { nameOfId } from '../names/names.ts'
import { outcomeOf } from '../results/commitment-outcome.ts'
import { compareValues } from '../selection/compare.ts'
import type { Measure } from './measures.ts'
import type { Side } from './side.ts'

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
const byId = (ids: readonly Id[]): readonly Id[] => distinct(ids).toSorted(compareValues)

const topicsOf = (record: AnyRecord): readonly TopicId[] => ('topics' in record ? record.topics : [])

/** Makes a side of records under their headings, once under each; `all` are those whose topics count. */
export const gathered = (
  dataset: Dataset,
  found: readonly (readonly [Measure, AnyRecord])[],
  all: readonly AnyRecord[] = found.map(([, record]) => record),
): Side => {
  const promised = distinct(found.flatMap(([measure, record]) => (measure === 'promises' ? [record.id] : [])))
  const byMeasure = groupBy(found, ([measure]) => [measure])
  const byOutcome = groupBy(promised, (id) => {
    const record = recordById(dataset, id)
    return record?.type === 'commitment' ? [outcomeOf(dataset, record).outcome] : []
  })
  const byTopic = groupBy(distinct(all), topicsOf)
  const topics = [...byTopic].map(([id, own]) => {
    return { id, name: nameOfId(dataset, id), records: byId(own.map((record) => record.id)) }
  })
  return {
    measures: Object.fromEntries([...byMeasure].map(([measure, own]) => [measure, byId(own.map(([, { id }]) => id))])),
    outcomes: Object.fromEntries([...byOutcome].map(([outcome, ids]) => [outcome, byId(ids)])),
    topics: topics.toSorted((left, right) => compareValues(left.id, right.id)),
  }
}
