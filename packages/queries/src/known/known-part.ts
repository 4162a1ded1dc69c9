import {
  type AnyRecord,
  type Citation,
  type Dispute,
  definitions,
  type Evidence,
  evidenceOfRecord,
  type Id,
  keyOf,
  parentOf,
  type RecordType,
} from '@csto-record/domain'
import { idsIn } from '../results/mentions.ts'

type Values = Record<string, unknown>
/** Whether a citation could be known by the day in question. */
export type IsKnown = (citation: Citation) => boolean

/** What known sources tell of one record. */
export interface KnownPart {
  /** The record's fields, without what no known source tells. */
  readonly values: Readonly<Values>
  readonly evidence: readonly Evidence[]
  /** Fields that the record cannot be without and that no known evidence names. */
  readonly unsupported: readonly string[]
  /** Records that what is known names, each with a citation that does. */
  readonly tells: readonly { readonly of: Id; readonly citation: Citation | null }[]
}

const required = new Map<string, boolean>()
/** Whether a record of this type cannot be without the field, as its schema says; found once per field. */
const isRequired = (type: RecordType, field: string): boolean => {
  const key = `${type}.${field}`
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> =
    definitions[type].fields
  const found = required.get(key) ?? !(shape[field]?.safeParse(null).success ?? true)
  required.set(key, found)
  return found
}

const known = <T extends { readonly evidence: readonly Citation[] }>(entries: readonly T[], isKnown: IsKnown): T[] =>
  entries
    .map((entry) => ({ ...entry, evidence: entry.evidence.filter(isKnown) }))
    .filter(({ evidence }) => evidence.length > 0)

/** A value that a known source gives where no known one gives the preferred: it stands in the field until then. */
const standIn = (disputes: readonly Dispute[], field: string) => {
  const rival = disputes.find((dispute) => dispute.field === field)
  if (rival === undefined) return null
  const evidence = rival.evidence.map((citation): Evidence => ({ ...citation, supports: [field], says: null }))
  // The reason spoke for a value that is not there yet: between those that are, nothing is decided.
  const others = disputes
    .filter((dispute) => dispute !== rival)
    .map((dispute) => (dispute.field === field ? { ...dispute, reason: 'undecided' as const } : dispute))
  return { value: rival.value, evidence, others }
}

/**
 * Takes out of a record what no known source tells. Notes and questions of ours are written with hindsight: a question
 * goes, and so does a note, unless a source supports it and nothing on the record is later.
 */
export const knownPart = (record: AnyRecord, isKnown: IsKnown): KnownPart => {
  const evidence = evidenceOfRecord(record).filter(isKnown)
  let disputes = known(record.disputes, isKnown)
  const naming = (path: string): Evidence | undefined => evidence.find(({ supports }) => supports.includes(path))
  const all = evidence.length === record.evidence.length && naming('note') !== undefined
  const values: Values = { ...record, open: [], note: all ? record.note : null }
  const unsupported: string[] = []
  const told: { of: Id; citation: Citation | null }[] = []
  const tell = (value: unknown, citation: Citation | null) => {
    for (const of of idsIn(value)) told.push({ of, citation })
  }
  for (const field of definitions[record.type].facts as readonly string[]) {
    const value = values[field]
    if (value === null || value === undefined) continue
    if (field === 'name' && 'naming' in record && record.naming === 'descriptive') continue
    const whole = naming(field)
    if (Array.isArray(value)) {
      values[field] = value.filter((entry: unknown) => {
        const citation = whole ?? naming(`${field}:${keyOf(record.type, field, entry)}`)
        if (citation !== undefined) tell(entry, citation)
        return citation !== undefined
      })
      continue
    }
    const rival = whole === undefined ? standIn(disputes, field) : null
    if (rival !== null) {
      values[field] = rival.value
      evidence.push(...rival.evidence)
      disputes = rival.others
      tell(rival.value, rival.evidence[0] ?? null)
    } else if (whole !== undefined) tell(value, whole)
    else if (!isRequired(record.type, field)) values[field] = null
    else if (field === 'name' && 'naming' in record) values['naming'] = 'descriptive'
    else {
      unsupported.push(field)
      tell(value, evidence[0] ?? null)
    }
  }
  values['disputes'] = disputes
  if (record.type === 'commitment') values['followUps'] = known(record.followUps, isKnown)
  const parent = parentOf(record.id)
  if (parent !== null) tell(parent, evidence[0] ?? null)
  for (const citation of evidence) tell(citation.by, citation)
  for (const part of [disputes, values['followUps'] ?? []] as (readonly { evidence: readonly Citation[] }[])[])
    for (const entry of part) tell(entry, entry.evidence[0] ?? null)
  return { values, evidence, unsupported, tells: told }
}
