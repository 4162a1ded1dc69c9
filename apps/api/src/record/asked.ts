import type { RecordType } from '@csto-record/domain'
import { type Presented, presentedSchema } from '@csto-record/formats'
import * as z from 'zod'

const parts = new Map<RecordType, z.ZodType>()
/**
 * Marks every member with a default, which JSON Schema has as a remark that checks nothing: generators of typed clients,
 * which cannot see what was asked for, then take a member as there, and whole records keep the types they have alone.
 */
const markMembers = ({ properties = {} }: { readonly properties?: Readonly<Record<string, unknown>> }): void => {
  for (const member of Object.values(properties)) if (isObject(member)) member['default'] ??= null
}
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The schema of some of the fields of a record, as the API gives them. */
const makePart = (type: RecordType): z.ZodType =>
  presentedSchema(type)
    .partial()
    .meta({
      id: `${presentedSchema(type).meta()?.id ?? type}Part`,
      description: `Those fields that were asked for; the others of a ${type} are left out.`,
      override: ({ jsonSchema }) => markMembers(jsonSchema),
    })
const partSchema = (type: RecordType): z.ZodType => {
  const made = parts.get(type) ?? makePart(type)
  parts.set(type, made)
  return made
}
/** The schema of a record as a request may ask for it: whole, or some of its fields. */
export const askedSchema = (type: RecordType): z.ZodType => z.union([presentedSchema(type), partSchema(type)])

/** The names of the fields of a record as the API gives it. */
export const fieldNames = (type: RecordType): readonly string[] => Object.keys(presentedSchema(type).shape)

/** Some of the fields of a record, in its own order; the record itself where none are named. */
export const partOf = (record: Presented, fields: readonly string[] | undefined): Presented => {
  if (fields === undefined) return record
  // A part of a record is written like one; the schema of answers tells the two apart.
  return Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name))) as unknown as Presented
}
