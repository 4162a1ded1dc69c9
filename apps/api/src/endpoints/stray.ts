import { type Dataset, type Id, isId, membersOf, typeOf } from '@csto-record/domain'
import type * as z from 'zod'
import { type LookedUp, lookUp } from '../record/look-up.ts'

/** An id given for a parameter, whose record is not here. */
export interface Stray {
  readonly parameter: string
  readonly id: Id
  readonly looked: Exclude<LookedUp, { kind: 'here' }>
}

/** What is wrong with an id that was withdrawn or never was: in the same words for every way in. */
export const strayInWords = (parameter: string, id: Id, looked: Exclude<Stray['looked'], { kind: 'moved' }>): string =>
  looked.kind === 'withdrawn'
    ? `${parameter}: ${id} was withdrawn: ${looked.reason}`
    : `${parameter}: the record holds no ${id}.`

/** The parameters of a schema that take ids. */
export const idParametersOf = (schema: z.ZodObject): readonly string[] =>
  [...membersOf(schema)].flatMap(([name, { base }]) => (base === 'id' ? [name] : []))

/**
 * The first id, among those that a client gave for some parameters, whose record is not here; undefined where every one
 * is of a record of the dataset. An id that a default names is the query's own matter.
 */
export const strayReference = (
  dataset: Dataset,
  parameters: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Stray | undefined => {
  for (const parameter of parameters) {
    for (const id of [values[parameter]].flat().filter(isId)) {
      const looked = lookUp(dataset, typeOf(id), id)
      if (looked.kind !== 'here') return { parameter, id, looked }
    }
  }
  return undefined
}
