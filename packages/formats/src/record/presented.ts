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
