import {
  type AnyRecord,
  type CommitmentSays,
  commitmentSays,
  commitmentStatus,
  type Dataset,
  type DocumentSays,
  definitions,
  documentSays,
  documentStatus,
  type EventSays,
  eventSays,
  eventStatus,
  type RecordOf,
  type RecordType,
  recordTypes,
} from '@csto-record/domain'
import { z } from 'zod'

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

/** The stage that the evidence of records of a type puts them in. */
interface Stage {
  readonly event: EventSays
  readonly document: DocumentSays
  readonly commitment: CommitmentSays
}
type Staged = {
  [T in keyof Stage]: RecordOf<T> & { readonly status: Stage[T] | null }
}[keyof Stage]

/** A record as the API gives it: with its status where its type has one; null where no source says. */
export type Presented = Exclude<AnyRecord, { readonly type: keyof Stage }> | Staged

const present = (dataset: Dataset, record: AnyRecord): Presented => {
  if (record.type === 'event') return { ...record, status: eventStatus(dataset, record)?.status ?? null }
  if (record.type === 'document') return { ...record, status: documentStatus(dataset, record)?.status ?? null }
  if (record.type === 'commitment') return { ...record, status: commitmentStatus(dataset, record)?.status ?? null }
  return record
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

/** The status that a record is given with; null for types without one, and where no evidence says. */
export const statusGiven = (dataset: Dataset, record: AnyRecord): string | null => {
  const whole = presented(dataset, record)
  return 'status' in whole ? whole.status : null
}
