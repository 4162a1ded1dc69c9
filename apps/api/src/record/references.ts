import { type Dataset, type Id, isId, typeOf } from '@csto-record/domain'
import type { z } from 'zod'
import type { Values } from '../http/read-params.ts'
import { shapesOf } from '../schema/shape.ts'
import { type LookedUp, lookUp } from './look-up.ts'

/** An id given for a parameter, whose record is not here. */
export interface Stray {
  readonly parameter: string
  readonly id: Id
  readonly looked: Exclude<LookedUp, { kind: 'here' }>
}

/**
 * The first id, among parameters that take ids and were given by the client, whose record is not here; undefined where
 * every one is of a record of the dataset. An id that a default names is the query's own matter.
 */
export const strayReference = (
  dataset: Dataset,
  schema: z.ZodObject,
  values: Values,
  isGiven: (parameter: string) => boolean,
): Stray | undefined => {
  for (const [parameter, { kind }] of shapesOf(schema, 'input')) {
    const ids = kind === 'id' && isGiven(parameter) ? [values[parameter]].flat().filter(isId) : []
    for (const id of ids) {
      const looked = lookUp(dataset, typeOf(id), id)
      if (looked.kind !== 'here') return { parameter, id, looked }
    }
  }
  return undefined
}
