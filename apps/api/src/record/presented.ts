import {
  type AnyRecord,
  type Dataset,
  definitionOf,
  type RecordType,
  recordTypes,
  type StageOf,
  stagesIn,
  statusOf,
} from '@csto-record/domain'
import * as z from 'zod'

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

const schemaOf = (type: RecordType): z.ZodObject => {
  const { schema, summary, stages } = definitionOf(type)
  const meta = { id: capital(type), description: summary }
  if (stages === null) return schema.meta(meta)
  const status = z.enum(stagesIn(stages)).nullable().describe('derived from dated evidence; null where no source says')
  return schema.extend({ status }).meta(meta)
}

const schemas = new Map(recordTypes.map((type) => [type, schemaOf(type)]))

/** The schema of a record as the API gives it: the record, with its status where its type has one. */
export const presentedSchema = (type: RecordType): z.ZodObject => schemas.get(type) ?? schemaOf(type)

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
      id: `${capital(type)}Part`,
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

type PresentedAs<R> = R extends AnyRecord ? R & { readonly status?: StageOf<R> | null } : never
/** A record as the API gives it: with its status where its type has stages; null where no source says. */
export type Presented = PresentedAs<AnyRecord>

const present = (dataset: Dataset, record: AnyRecord): Presented => {
  if (definitionOf(record.type).stages === null) return record
  // The status is a stage of the record's own type, which TypeScript does not follow through the union of all.
  return { ...record, status: statusOf(dataset, record)?.status ?? null } as Presented
}

const made = new WeakMap<Dataset, WeakMap<AnyRecord, Presented>>()
/** A record as the API gives it; made once for each dataset. */
export const presented = (dataset: Dataset, record: AnyRecord): Presented => {
  const ofDataset = made.get(dataset) ?? new WeakMap<AnyRecord, Presented>()
  made.set(dataset, ofDataset)
  const whole = ofDataset.get(record) ?? present(dataset, record)
  ofDataset.set(record, whole)
  return whole
}
