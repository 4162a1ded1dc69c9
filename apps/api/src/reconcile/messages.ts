import * as z from 'zod'

/** How many things are matched, or extended, in one request; clients send some tens. */
export const mostQueries = 100
export const mostIds = 1_000
const mostProperties = 100

const Entity = z.object({ id: z.string(), name: z.string().optional() })
const PropertyValue = z.union([z.string(), z.number(), z.boolean(), Entity], {
  error: 'is neither text, a number, true or false, nor an object with an id',
})
export type PropertyValue = z.output<typeof PropertyValue>
const Values = z.union([PropertyValue, z.array(PropertyValue).max(mostProperties)])
const Limit = z.number().int().min(1, 'is less than 1').max(10_000, 'is more than 10000')

/** A query of version 0.2 of the protocol. */
export const Query02 = z.strictObject({
  query: z.string().optional(),
  type: z.union([z.string(), z.array(z.string()).max(mostProperties)]).optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
  limit: Limit.optional(),
  properties: z
    .array(z.object({ pid: z.string(), v: Values }))
    .max(mostProperties)
    .optional(),
})
export const Batch02 = z.record(z.string(), Query02)

/** A query of the draft of version 1.0. */
export const Query10 = z.strictObject({
  type: z.string().optional(),
  limit: Limit.optional(),
  lang: z.string().optional(),
  dir: z.enum(['ltr', 'rtl', 'auto']).optional(),
  conditions: z
    .array(
      z.object({
        matchType: z.enum(['name', 'property']),
        pid: z.string().optional(),
        v: Values,
        required: z.boolean().default(false),
        matchQuantifier: z.enum(['any', 'all', 'none']).default('any'),
        matchQualifier: z.undefined({ error: 'is offered for no property' }).optional(),
      }),
    )
    .min(1, 'is empty')
    .max(mostProperties),
})
export const Batch10 = z.object({
  queries: z.array(Query10).max(mostQueries, `holds more than ${mostQueries} queries`),
})

/** The extension of data is asked for alike in both versions. */
export const Extend = z.object({
  ids: z.array(z.string()).max(mostIds, `holds more than ${mostIds} ids`),
  properties: z.array(z.object({ id: z.string(), settings: z.unknown().optional() })).max(mostProperties),
})
export type Extend = z.output<typeof Extend>
