import type * as z from 'zod'
import type { Condition } from './selection.ts'

/** A condition that records of a type can be asked for by name, in an address or on a command line. */
export interface Filter {
  readonly name: string
  /** The column whose values it is about, one value at a time; null for words, days and what is known. */
  readonly column: string | null
  /** Takes the parameter, which may be left out. */
  readonly schema: z.ZodType
  /** The conditions that a value stands for, all of which have to be met; `wanted` is what the schema gave. */
  readonly conditions: (wanted: unknown) => readonly Condition[]
}

/** A filter by its name, what is said of it, what it takes and what that stands for. */
export const filter = <S extends z.ZodType>(
  name: string,
  description: string,
  schema: S,
  conditions: (wanted: z.output<S>) => readonly Condition[],
  column: string | null = null,
): Filter => ({
  name,
  column,
  schema: schema.optional().describe(description),
  // The value was read by `schema`, so that it is what `conditions` takes.
  conditions: (wanted) => conditions(wanted as z.output<S>),
})
