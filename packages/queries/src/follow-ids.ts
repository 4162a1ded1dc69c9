import { type Dataset, type Id, isId, type Resolved, resolveId, structureOf } from '@csto-record/domain'
import type * as z from 'zod'

/** An id among the parameters of a question, and what became of it. */
export interface AskedId {
  readonly parameter: string
  readonly asked: Id
  readonly found: Resolved
}

const idParameters = new WeakMap<z.ZodObject, readonly string[]>()
/** The parameters that take an id, as their schemas say: a text that only looks like one is none. */
const idsAmong = (params: z.ZodObject): readonly string[] => {
  const names =
    idParameters.get(params) ??
    Object.entries(params.shape).flatMap(([name, schema]) =>
      structureOf(schema as z.ZodType).types.length > 0 ? [name] : [],
    )
  idParameters.set(params, names)
  return names
}

/**
 * What became of each id that checked parameters name: so that an id which is not there, or was withdrawn, is told
 * apart from one for which nothing was found.
 */
export const askedIds = (params: z.ZodObject, dataset: Dataset, checked: object): readonly AskedId[] => {
  const values = checked as Readonly<Record<string, unknown>>
  return idsAmong(params).flatMap((parameter) => {
    const asked = values[parameter]
    return isId(asked) ? [{ parameter, asked, found: resolveId(dataset, asked) }] : []
  })
}

/** Checked parameters with every retired id followed to where its record is now, as far as the parameter takes that. */
export const followIds = <T extends object>(params: z.ZodObject, dataset: Dataset, checked: T): T => {
  const moved = askedIds(params, dataset, checked).flatMap(({ parameter, found }) => {
    const schema: unknown = params.shape[parameter]
    const takes = (id: string) => (schema as z.ZodType).safeParse(id).success
    return found.is === 'moved' && takes(found.id) ? [[parameter, found.id] as const] : []
  })
  return moved.length === 0 ? checked : { ...checked, ...Object.fromEntries(moved) }
}
