import { type AnyRecord, type Id, isId } from '@csto-record/domain'

/** The value of a field, whatever the type of the record. */
export const fieldValue = (record: AnyRecord, field: string): unknown =>
  // Records of all types are looked at by field name; a field that a type lacks is undefined.
  (record as unknown as Readonly<Record<string, unknown>>)[field]

/** A field's value as a list, whether it holds one value, several or none. */
export const valuesOf = (record: AnyRecord, field: string): readonly unknown[] => {
  const value = fieldValue(record, field)
  return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
}

/** Members that say where a record's statements come from, or what it is, instead of naming other records. */
const apart = new Set(['id', 'type', 'evidence', 'disputes', 'open', 'note'])
/** Whether a field is one of its type's own, or names the record it stands in. */
export const isOwnField = (field: string): boolean => !apart.has(field)

const idsIn = (value: unknown): readonly Id[] => {
  if (isId(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}

const mentions = new WeakMap<AnyRecord, ReadonlySet<Id>>()
/** The records that a record names in any of its fields, lists and their entries included. */
export const mentionedIn = (record: AnyRecord): ReadonlySet<Id> => {
  const made =
    mentions.get(record) ??
    new Set(Object.entries(record).flatMap(([field, value]) => (isOwnField(field) ? idsIn(value) : [])))
  mentions.set(record, made)
  return made
}
