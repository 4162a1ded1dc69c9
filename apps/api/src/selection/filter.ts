import type { AnyRecord, Dataset } from '@csto-record/domain'
import type { z } from 'zod'

export type Keeps = (record: AnyRecord) => boolean

/** A condition that a list of records can be asked for by name. */
export interface Filter {
  readonly name: string
  /** Takes the parameter, which may be left out. */
  readonly schema: z.ZodType
  /** Which records meet the condition; `wanted` is what the schema gave. */
  readonly condition: (wanted: unknown, dataset: Dataset) => Keeps
}

/** Defines a filter; its condition sees the value as its schema gives it. */
export const defineFilter = <S extends z.ZodType>(
  name: string,
  description: string,
  schema: S,
  condition: (wanted: z.output<S>, dataset: Dataset) => Keeps,
): Filter => ({
  name,
  schema: schema.optional().describe(description),
  // The value was read by `schema`, so that it is what `condition` takes.
  condition: (wanted, dataset) => condition(wanted as z.output<S>, dataset),
})
