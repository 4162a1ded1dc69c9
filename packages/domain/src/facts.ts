import { fieldsWith } from './definition/define.ts'
import type { Dispute, Evidence } from './evidence.ts'
import type { Id } from './ids.ts'
import { type AnyRecord, definitionOf } from './record.ts'

/** One statement of the record: a field that has a value, or one entry of a list, with what it rests on. */
export interface Fact {
  readonly record: Id
  readonly field: string
  /** Which entry of a list; null for a field with one value. */
  readonly key: string | null
  readonly value: unknown
  readonly evidence: readonly Evidence[]
  readonly disputes: readonly Dispute[]
}

/** `field`, or `field:key` for one entry of a list. */
export const pathOf = ({ field, key }: Pick<Fact, 'field' | 'key'>): string =>
  key === null ? field : `${field}:${key}`

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The key of a list entry: its naming member for an object, the value itself for anything else. */
export const keyOf = (type: AnyRecord['type'], field: string, entry: unknown): string => {
  const member = definitionOf(type).fields[field]?.about.key
  return String(member !== undefined && isObject(entry) ? entry[member] : entry)
}

export const evidenceOfRecord = (record: AnyRecord): readonly Evidence[] => record.evidence as readonly Evidence[]

/** Whether a field of a record is ours there, though a fact elsewhere: a name that we made up to describe something. */
export const isOurs = (record: AnyRecord, field: string): boolean => {
  const values: Readonly<Record<string, unknown>> = { ...record }
  const { unless = {} } = definitionOf(record.type).fields[field]?.about ?? {}
  return Object.entries(unless).some(([other, value]) => values[other] === value)
}

/**
 * Everything a record states, in the order of its fields. Editorial fields are not facts: topics, kinds, other
 * spellings of a name, a name that only describes, and a note, unless evidence supports the note.
 */
export const factsOf = (record: AnyRecord): readonly Fact[] => {
  const evidence = evidenceOfRecord(record)
  const cited = evidence.some(({ supports }) => supports.includes('note')) ? ['note'] : []
  const fields: readonly string[] = [
    ...fieldsWith(definitionOf(record.type), 'fact').filter((field) => !isOurs(record, field)),
    ...cited,
  ]
  const values = record as unknown as Readonly<Record<string, unknown>>
  const fact = (field: string, key: string | null, value: unknown): Fact => {
    const names = key === null ? [field] : [field, `${field}:${key}`]
    return {
      record: record.id,
      field,
      key,
      value,
      evidence: evidence.filter(({ supports }) => supports.some((path) => names.includes(path))),
      disputes: record.disputes.filter((dispute) => names.includes(dispute.field)),
    }
  }
  return fields.flatMap((field) => {
    const value = values[field]
    if (value === null || value === undefined) return []
    if (!Array.isArray(value)) return [fact(field, null, value)]
    return value.map((entry: unknown) => fact(field, keyOf(record.type, field, entry), entry))
  })
}
