import { type AnyRecord, type Dataset, type Id, recordById, referencesOf, type SourceId } from '@csto-record/domain'
import { type CslItem, factItem, recordItem, sourceItem } from './csl.ts'
import type { FactTold } from './footnote.ts'
import type { Imprint } from './imprint.ts'

/** The sources of some ids as items, each once, in their order. */
export const sourceItems = (dataset: Dataset, ids: readonly SourceId[]): readonly CslItem[] =>
  [...new Set(ids)].flatMap((id) => {
    const source = recordById(dataset, id)
    return source === undefined ? [] : [sourceItem(source)]
  })

/** The sources that a record names as evidence, in disputes or follow-ups; of a source itself and nothing else. */
export const sourcesCitedBy = (record: AnyRecord): readonly SourceId[] =>
  record.type === 'source'
    ? [record.id]
    : referencesOf(record).flatMap(({ to }) => (to.startsWith('source/') ? [to as SourceId] : []))

/** A record with the sources that it rests on, as items to be cited; of a source, that alone. */
export const recordItems = (dataset: Dataset, record: AnyRecord, imprint: Imprint): readonly CslItem[] => {
  const sources = sourceItems(dataset, sourcesCitedBy(record))
  return record.type === 'source' ? sources : [recordItem(dataset, record, imprint), ...sources]
}

/** The sources that a fact rests on, and those that give another value. */
export const sourcesOfFact = ({ evidence, disputes }: FactTold): readonly SourceId[] => [
  ...new Set([...evidence, ...disputes.flatMap((dispute) => dispute.evidence)].map(({ source }) => source)),
]

/** Facts as statements of the record, and after them the sources of all of them, each once. */
export const factItems = (
  dataset: Dataset,
  record: Id,
  facts: readonly FactTold[],
  imprint: Imprint,
): readonly CslItem[] => [
  ...facts.map((fact) => factItem(dataset, { ...fact, record }, imprint)),
  ...sourceItems(dataset, facts.flatMap(sourcesOfFact)),
]
