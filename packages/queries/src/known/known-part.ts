import {
  type AnyDefinition,
  type AnyRecord,
  type Citation,
  type Dispute,
  definitionOf,
  type Evidence,
  evidenceOfRecord,
  fieldsWith,
  type Id,
  isOurs,
  keyOf,
  parentOf,
  type RecordType,
  structureOf,
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
  const schema = definitionOf(type).fields[field]?.schema
  const found = required.get(key) ?? !(schema?.safeParse(null).success ?? true)
  required.set(key, found)
  return found
}

type Cited = { readonly evidence: readonly Citation[] }
/** The lists of a type whose entries carry evidence of their own. */
const citedLists = ({ fields }: AnyDefinition): readonly string[] =>
  Object.entries(fields).flatMap(([name, { schema }]) => (structureOf(schema).members.has('evidence') ? [name] : []))

const known = <T extends Cited>(entries: readonly T[], isKnown: IsKnown): T[] =>
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
  const definition = definitionOf(record.type)
  for (const field of fieldsWith(definition, 'fact')) {
    const value = values[field]
    if (value === null || value === undefined) continue
    if (isOurs(record, field)) continue
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
    else if (definition.fields[field]?.about.unless !== undefined)
      Object.assign(values, definition.fields[field].about.unless)
    else {
      unsupported.push(field)
      tell(value, evidence[0] ?? null)
    }
  }
  values['disputes'] = disputes
  const cited = citedLists(definition).filter((field) => Array.isArray(values[field]))
  for (const field of cited) values[field] = known(values[field] as readonly Cited[], isKnown)
  const parent = parentOf(record.id)
  if (parent !== null) tell(parent, evidence[0] ?? null)
  for (const citation of evidence) tell(citation.by, citation)
  for (const part of [disputes, ...cited.map((field) => values[field] as readonly Cited[])])
    for (const entry of part) tell(entry, entry.evidence[0] ?? null)
  return { values, evidence, unsupported, tells: told }
}
