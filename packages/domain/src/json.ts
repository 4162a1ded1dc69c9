import * as z from 'zod'
import type * as Types from './generated/types.ts'

export type Json = Types.Json
/** Any value that JSON can hold. Written out and named, so that a document made of schemas describes it once. */
export const Json: z.ZodType<Json, Json> = z
  .lazy(() => z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Json), z.record(z.string(), Json)]))
  .meta({ id: 'Json', description: 'any value that JSON can hold' })
