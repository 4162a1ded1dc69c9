import type { Dataset, Id } from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { arrayEngine } from '../selection/array-engine.ts'
import type { Column, ColumnKind, MemoryEngine } from '../selection/engine.ts'
import type { Value } from '../selection/selection.ts'
import { type Entry, entriesByActor, lastDayOf } from './entries.ts'

const column = (
  name: string,
  kind: ColumnKind,
  values: (entry: Entry) => readonly Value[],
  many = false,
): readonly [string, Column<Entry>] => [name, { name, kind, many, values }]

/** The topics an entry is filed under: those of its record, where that kind of record has any. */
export const topicsOf = ({ record, fact }: Entry): readonly Id<'topic'>[] =>
  fact === null && 'topics' in record ? record.topics : []

/** What entries can be selected, ordered and counted by. */
export const activityColumns: ReadonlyMap<string, Column<Entry>> = new Map([
  column('id', 'text', ({ record, fact }) => [fact === null ? record.id : `${record.id}#${fact}`]),
  column('firstDay', 'day', ({ on }) => [on?.earliest ?? []].flat()),
  column('year', 'number', ({ on }) => (on?.earliest == null ? [] : [Number(on.earliest.slice(0, 4))])),
  column('kind', 'choice', ({ record }) => [record.type]),
  column('role', 'choice', ({ roles }) => roles, true),
  column('topic', 'id', topicsOf, true),
])

const engines = perDataset((_dataset: Dataset) => new Map<Id, MemoryEngine<Entry>>())

/** Answers selections over all that has to do with one actor. */
export const activityEngine = (dataset: Dataset, actor: Id): MemoryEngine<Entry> => {
  const known = engines(dataset)
  const found = known.get(actor)
  if (found !== undefined) return found
  const records = entriesByActor(dataset).get(actor)
  const made = arrayEngine<Entry>({
    records: records ?? [],
    columns: activityColumns,
    span: (entry) => (entry.on?.earliest == null ? null : { first: entry.on.earliest, last: lastDayOf(entry) }),
    words: () => new Set(),
  })
  // Whoever asks for ids that are not there fills no memory.
  if (records !== undefined) known.set(actor, made)
  return made
}
