import {
  type AnyRecord,
  commitmentSays,
  type Dataset,
  definitions,
  documentSays,
  eventSays,
  type RecordType,
  recordTypes,
} from '@csto-record/domain'
import { z } from 'zod'
import { statusOf } from '../selection/values.ts'

/** The stages that sources put records of a type in; a type that is not here has none. */
export const stages: Readonly<Partial<Record<RecordType, readonly [string, ...string[]]>>> = {
  event: eventSays,
  document: documentSays,
  commitment: commitmentSays,
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

const schemaOf = (type: RecordType): z.ZodObject => {
  const { schema, summary } = definitions[type]
  const says = stages[type]
  const status = z
    .enum(says ?? [''])
    .nullable()
    .describe('derived from dated evidence; null where no source says')
  // The union of all record schemas has no common `extend` that TypeScript can call.
  const record = schema as unknown as z.ZodObject
  const whole = says === undefined ? record : record.extend({ status })
  return whole.meta({ id: capital(type), description: summary })
}

const schemas = new Map(recordTypes.map((type) => [type, schemaOf(type)]))

/** The schema of a record as the API gives it: the record, with its status where its type has one. */
export const presentedSchema = (type: RecordType): z.ZodObject => schemas.get(type) ?? schemaOf(type)

/** A record as the API gives it. */
export const presented = (dataset: Dataset, record: AnyRecord): Readonly<Record<string, unknown>> =>
  stages[record.type] === undefined ? { ...record } : { ...record, status: statusOf(dataset, record) }
