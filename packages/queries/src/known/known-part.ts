import {
  type AnyRecord,
  type Citation,
  type Dispute,
  definitionOf,
  type Evidence,
  evidenceOfRecord,
  isOurs,
  keyOf,
} from '@csto-record/domain'
import { citedLists, factFields, requiredFields } from './type-fields.ts'
import { isWord } from './words.ts'

type Values = Record<string, unknown>
/** Whether a citation could be known by the day in question. */
export type IsKnown = (citation: Citation) => boolean

/** What known sources tell of one record. */
export interface KnownPart {
  /** The record's fields, without what no known source tells; those that lose nothing are the record's own. */
  readonly values: Readonly<Values>
  readonly evidence: readonly Evidence[]
  /** Fields that the record cannot be without and that no known evidence names. */
  readonly unsupported: readonly string[]
}

/** The entries that pass; the list itself where all do. */
export const keeping = <T>(entries: readonly T[], passes: (entry: T) => boolean): readonly T[] =>
  entries.every(passes) ? entries : entries.filter(passes)

interface Cited {
  readonly evidence: readonly Citation[]
}
const known = <T extends Cited>(entries: readonly T[], isKnown: IsKnown): readonly T[] => {
  const some = keeping(entries, ({ evidence }) => evidence.some(isKnown))
  return some.every(({ evidence }) => evidence.every(isKnown))
    ? some
    : some.map((entry) => ({ ...entry, evidence: entry.evidence.filter(isKnown) }))
}

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
 * goes, and so does a note, unless a source supports it and nothing on the record is later. The words that answers are
 * given in keep their fields.
 */
export const knownPart = (record: AnyRecord, isKnown: IsKnown): KnownPart => {
  const own = keeping(evidenceOfRecord(record), isKnown)
  const rivals: Evidence[] = []
  let disputes = known(record.disputes, isKnown)
  const naming = (path: string): Evidence | undefined => own.find(({ supports }) => supports.includes(path))
  const all = own.length === record.evidence.length && naming('note') !== undefined
  const values: Values = { ...record, open: keeping(record.open, () => false), note: all ? record.note : null }
  const unsupported: string[] = []
  for (const field of isWord(record.id) ? [] : factFields(record.type)) {
    const value = values[field]
    if (value === null || value === undefined) continue
    if (isOurs(record, field)) continue
    if (naming(field) !== undefined) continue
    if (Array.isArray(value)) {
      values[field] = keeping(
        value,
        (entry: unknown) => naming(`${field}:${keyOf(record.type, field, entry)}`) !== undefined,
      )
      continue
    }
    const rival = standIn(disputes, field)
    if (rival !== null) {
      values[field] = rival.value
      rivals.push(...rival.evidence)
      disputes = rival.others
      continue
    }
    const unless = definitionOf(record.type).fields[field]?.about.unless
    if (!requiredFields(record.type).has(field)) values[field] = null
    else if (unless !== undefined) Object.assign(values, unless)
    else unsupported.push(field)
  }
  values['disputes'] = disputes
  for (const field of citedLists(record.type)) {
    const entries = values[field]
    if (Array.isArray(entries)) values[field] = known(entries as readonly Cited[], isKnown)
  }
  return { values, evidence: rivals.length === 0 ? own : [...own, ...rivals], unsupported }
}
