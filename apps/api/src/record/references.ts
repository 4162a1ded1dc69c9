import { type Dataset, isId, typeOf } from '@csto-record/domain'
import type { z } from 'zod'
import type { Answer } from '../endpoint.ts'
import type { Values } from '../http/read-params.ts'
import { shapesOf } from '../schema/shape.ts'
import { recordUrl } from './address.ts'
import { lookUp } from './look-up.ts'

/** Another address, with one id in its parameters put in place of another. */
const withId = (url: URL, parameter: string, from: string, to: string): string => {
  const values = url.searchParams.getAll(parameter).map((value) => (value === from ? to : value))
  const search = new URLSearchParams(url.search)
  search.delete(parameter)
  for (const value of values) search.append(parameter, value)
  return `${url.pathname}?${search}`
}

/**
 * The answer to a request that names, in a parameter that takes ids, a record that is not here: where it went, that it
 * was withdrawn, or what is near. Undefined where every id is one of the dataset's.
 */
export const strayReference = (
  dataset: Dataset,
  schema: z.ZodObject,
  values: Values,
  url: URL,
): Exclude<Answer, { kind: 'found' }> | undefined => {
  for (const [parameter, shape] of shapesOf(schema, 'input')) {
    const asked = shape.kind === 'id' && url.searchParams.has(parameter)
    const given = asked ? [values[parameter]].flat().filter(isId) : []
    for (const id of given) {
      const looked = lookUp(dataset, typeOf(id), id)
      switch (looked.kind) {
        case 'here':
          continue
        case 'moved':
          return { kind: 'moved', to: withId(url, parameter, id, looked.to) }
        case 'withdrawn':
          return { kind: 'withdrawn', detail: `${parameter}: ${id} was withdrawn: ${looked.reason}` }
        case 'absent':
          return {
            kind: 'absent',
            detail: `${parameter}: the record holds no ${id}.`,
            near: looked.near.map(recordUrl),
          }
      }
    }
  }
  return undefined
}
