import {
  type AnyRecord,
  allRecords,
  type Citation,
  type Dataset,
  type Day,
  definitionOf,
  type Evidence,
  fieldsWith,
  type Id,
  isId,
  isKnownBy,
  pluralOf,
  recordById,
  recordTypes,
} from '@csto-record/domain'
import { groupBy } from '../memo.ts'
import { type KnownPart, knownPart } from './known-part.ts'

/**
 * Every record that known sources tell of: by evidence of its own, or by being named in a known fact of another record.
 * Such a one comes with the citation that names it.
 */
const toldOf = (dataset: Dataset, parts: ReadonlyMap<Id, KnownPart>): ReadonlyMap<Id, Citation | null> => {
  const told = new Map<Id, Citation | null>()
  for (const [id, { evidence }] of parts) if (evidence.length > 0) told.set(id, null)
  // A map keeps growing while it is walked, so that what a record names is told of in turn.
  for (const [id, lender] of told) {
    for (const { of, citation } of parts.get(id)?.tells ?? []) {
      const naming = citation ?? lender
      if (naming !== null && !told.has(of) && recordById(dataset, of) !== undefined) told.set(of, naming)
    }
  }
  return told
}

/**
 * What a record cannot be without rests on whatever tells of the record: a source that dates a tenure tells whose it
 * is, and one that names a state as host tells of the state.
 */
const supported = ({ evidence, unsupported }: KnownPart, lender: Citation | null): readonly Evidence[] => {
  if (lender !== null) {
    const { source, paragraph, phrase, by, manner, note } = lender
    const supports = unsupported.length > 0 ? [...unsupported] : ['name']
    return [{ source, paragraph, phrase, by, manner, note, supports, says: null }]
  }
  if (unsupported.length === 0) return evidence
  return evidence.map((one) => ({ ...one, supports: [...new Set([...one.supports, ...unsupported])] }))
}

/** Takes references that are ours, not a source's, out where they lead to records that are not known yet. */
const withoutUnknown = (record: AnyRecord, knows: (id: Id) => boolean): AnyRecord => {
  const ours = fieldsWith(definitionOf(record.type), 'editorial', 'aid')
  const unknown = (value: unknown): boolean => isId(value) && !knows(value)
  const changes = Object.entries(record).flatMap(([field, value]): readonly (readonly [string, unknown])[] => {
    if (!ours.includes(field)) return []
    if (unknown(value)) return [[field, null]]
    return Array.isArray(value) && value.some(unknown) ? [[field, value.filter((entry) => !unknown(entry))]] : []
  })
  // Editorial references may all be empty or null, as every record schema has it.
  return changes.length === 0 ? record : ({ ...record, ...Object.fromEntries(changes) } as AnyRecord)
}

const make = (dataset: Dataset, day: Day): Dataset => {
  const sources = new Map<Id, boolean>(
    dataset.sources.map(({ id }) => [id, isKnownBy(dataset, { source: id }, day)] as const),
  )
  const isKnown = ({ source }: Citation): boolean => sources.get(source) ?? false
  const parts = new Map<Id, KnownPart>()
  for (const record of allRecords(dataset))
    if (record.type !== 'source' && record.type !== 'topic') parts.set(record.id, knownPart(record, isKnown))
  const told = toldOf(dataset, parts)
  const knows = (id: Id): boolean => told.has(id) || sources.get(id) === true || id.startsWith('topic/')
  const records = allRecords(dataset).flatMap((record): readonly AnyRecord[] => {
    if (!knows(record.id)) return []
    const part = parts.get(record.id)
    const values = part && { ...part.values, evidence: supported(part, told.get(record.id) ?? null) }
    // Every field keeps its type: values are taken away, or replaced by a disputed one that the same schema has read.
    return [withoutUnknown((values ?? record) as unknown as AnyRecord, knows)]
  })
  const byType = groupBy(records, ({ type }) => [type])
  const collections = recordTypes.map((type) => [pluralOf(type), byType.get(type) ?? []])
  // Each collection holds the records of its type, as in the dataset this one is taken from.
  return { ...dataset, ...Object.fromEntries(collections) } as Dataset
}

const wholes = new WeakMap<Dataset, Dataset>()
/** The dataset that one as known by a day was taken from; of any other, itself. What is built once is built of that. */
export const wholeOf = (dataset: Dataset): Dataset => wholes.get(dataset) ?? dataset

const cache = new WeakMap<Dataset, Map<Day, Dataset>>()
const mostDays = 16

/**
 * The dataset as sources published by a day would give it, itself a Dataset with the same `asOf`. Facts without a known
 * source are gone, and so are our notes and open questions; a name given only later stays as a label; a preferred value
 * that was not known yet gives way to a disputed one that was. Undated sources count as not yet out, except works of
 * reference. Null stands for no limit and returns the dataset itself. The results of the last few days are kept.
 */
export const datasetAsKnown = (dataset: Dataset, day: Day | null): Dataset => {
  if (day === null) return dataset
  const days = cache.get(dataset) ?? new Map<Day, Dataset>()
  cache.set(dataset, days)
  const made = days.get(day) ?? make(dataset, day)
  wholes.set(made, dataset)
  days.delete(day)
  days.set(day, made)
  const [oldest] = days.keys()
  if (days.size > mostDays && oldest !== undefined) days.delete(oldest)
  return made
}
