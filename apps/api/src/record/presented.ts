import {
  type AnyRecord,
  type Dataset,
  definitionOf,
  type RecordType,
  recordTypes,
  stagesIn,
  statusOf,
} from '@csto-record/domain'
import { z } from 'zod'

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

/** A record as the API gives it. */
export const presented = (dataset: Dataset, record: AnyRecord): Readonly<Record<string, unknown>> =>
  definitionOf(record.type).stages === null
    ? { ...record }
    : { ...record, status: statusOf(dataset, record)?.status ?? null }
