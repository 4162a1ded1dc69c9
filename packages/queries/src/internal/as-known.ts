import {
  type AnyRecord,
  allRecords,
  type Citation,
  type Dataset,
  type Day,
  type Dispute,
  definitions,
  type Evidence,
  type Id,
  isId,
  isKnownBy,
  keyOf,
  pluralOf,
  type RecordType,
  recordTypes,
} from '@csto-record/domain'

type Fields = Readonly<Record<string, unknown>>

/** Whether a field may be empty, as its schema says; found once per field. */
const optional = new Map<string, boolean>()
const mayBeNull = (type: RecordType, field: string): boolean => {
  const key = `${type}.${field}`
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> =
    definitions[type].fields
  const known = optional.get(key) ?? shape[field]?.safeParse(null).success ?? true
  optional.set(key, known)
  return known
}

const knownCitations = <C extends Citation>(dataset: Dataset, citations: readonly C[], day: Day): readonly C[] =>
  citations.filter((citation) => isKnownBy(dataset, citation, day))

const names = (evidence: Evidence, field: string, key: string | null): boolean =>
  evidence.supports.includes(field) || (key !== null && evidence.supports.includes(`${field}:${key}`))

/** A disputed value that was known when the preferred one was not, as if it had been preferred. */
const knownRival = (disputes: readonly Dispute[], field: string): Dispute | undefined =>
  disputes.find((dispute) => dispute.field === field)

/** The record as sources published by a day give it; null where none of them tells of it, or not enough to say what it is. */
const recordAsKnown = (dataset: Dataset, record: AnyRecord, day: Day): AnyRecord | null => {
  if (record.type === 'topic') return record
  if (record.type === 'source') return isKnownBy(dataset, { source: record.id }, day) ? record : null
  const evidence = [...knownCitations(dataset, record.evidence as readonly Evidence[], day)]
  const disputes = record.disputes
    .map((dispute) => ({ ...dispute, evidence: [...knownCitations(dataset, dispute.evidence, day)] }))
    .filter((dispute) => dispute.evidence.length > 0)
  const values: Record<string, unknown> = { ...record }
  const swapped = new Set<string>()
  for (const field of definitions[record.type].facts as readonly string[]) {
    const value = (record as unknown as Fields)[field]
    if (value === null || value === undefined) continue
    if (field === 'name' && 'naming' in record && record.naming === 'descriptive') continue
    if (Array.isArray(value)) {
      values[field] = value.filter((entry: unknown) =>
        evidence.some((item) => names(item, field, keyOf(record.type, field, entry))),
      )
      continue
    }
    if (evidence.some((item) => names(item, field, null))) continue
    const rival = knownRival(disputes, field)
    if (rival !== undefined) {
      values[field] = rival.value
      swapped.add(field)
      evidence.push(...rival.evidence.map((citation) => ({ ...citation, supports: [field], says: null })))
    } else if (mayBeNull(record.type, field)) values[field] = null
    else if (field === 'name' && 'naming' in record) values['naming'] = 'descriptive'
    else return null
  }
  if (evidence.length === 0) return null
  if (record.type === 'commitment') {
    values['followUps'] = record.followUps
      .map((followUp) => ({ ...followUp, evidence: knownCitations(dataset, followUp.evidence, day) }))
      .filter((followUp) => followUp.evidence.length > 0)
  }
  // Every field keeps its type: values are taken away, or replaced by a disputed value that the same schema has read.
  return { ...values, evidence, disputes: disputes.filter(({ field }) => !swapped.has(field)) } as unknown as AnyRecord
}

const missing = Symbol('missing')
const prune = (value: unknown, known: ReadonlySet<Id>): unknown => {
  if (isId(value)) return known.has(value) ? value : missing
  if (Array.isArray(value)) return value.map((entry) => prune(entry, known)).filter((entry) => entry !== missing)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, entry]) => [key, prune(entry, known)] as const)
  const naming = ['who', 'record', 'of', 'source']
  if (entries.some(([key, entry]) => entry === missing && naming.includes(key))) return missing
  return Object.fromEntries(entries.map(([key, entry]) => [key, entry === missing ? null : entry]))
}

/** Takes out references to records that are not known yet; null where the record cannot be without one. */
const pruned = (record: AnyRecord, known: ReadonlySet<Id>): AnyRecord | null => {
  if (record.type === 'source' || record.type === 'topic') return record
  const fixed = new Set(['id', 'type', 'evidence', 'disputes', 'open', 'note', 'name', 'summary'])
  const values: Record<string, unknown> = { ...record }
  for (const [field, value] of Object.entries(record)) {
    if (fixed.has(field)) continue
    const left = prune(value, known)
    if (left !== missing) values[field] = left
    else if (mayBeNull(record.type, field)) values[field] = null
    else return null
  }
  return values as unknown as AnyRecord
}

const cache = new WeakMap<Dataset, Map<Day, Dataset>>()
const mostDays = 16

/**
 * The dataset as sources published by a day would give it, itself a Dataset. Facts without a known source are gone (a
 * name given only later stays as a mere label);
 * a preferred value that was not known yet gives way to a disputed one that was; undated sources count as not yet out,
 * except works of reference. Null stands for no limit and returns the dataset itself. Results are kept for a few days.
 */
export const datasetAsKnown = (dataset: Dataset, day: Day | null): Dataset => {
  if (day === null) return dataset
  const days = cache.get(dataset) ?? new Map<Day, Dataset>()
  cache.set(dataset, days)
  const kept = days.get(day)
  if (kept !== undefined) return kept
  let records = allRecords(dataset).flatMap((record) => recordAsKnown(dataset, record, day) ?? [])
  for (let before = Number.POSITIVE_INFINITY; records.length < before; ) {
    before = records.length
    const known = new Set<Id>(records.map(({ id }) => id))
    records = records.flatMap((record) => pruned(record, known) ?? [])
  }
  const collections = recordTypes.map((type) => [pluralOf(type), records.filter((record) => record.type === type)])
  // Each collection holds the records of its type, as in the dataset this one is taken from.
  const made = { ...dataset, ...Object.fromEntries(collections) } as Dataset
  if (days.size >= mostDays) days.delete([...days.keys()][0] ?? day)
  days.set(day, made)
  return made
}
