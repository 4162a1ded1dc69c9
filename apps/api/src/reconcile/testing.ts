import * as z from 'zod'

/**
 * What the Reconciliation Service API says that answers look like, in versions 0.2 and 1.0-draft, as its text and JSON
 * Schemas put it: restated here, so that the tests hold our answers to it.
 */

const Named = z.looseObject({ id: z.string(), name: z.string() })
const Service = z.looseObject({ service_url: z.url(), service_path: z.string() })
const Type = z.looseObject({ id: z.string(), name: z.string() })

const manifest = {
  name: z.string().min(1),
  documentation: z.url().optional(),
  serviceVersion: z.string().optional(),
  defaultTypes: z.array(Type),
}
export const Manifest02 = z.looseObject({
  ...manifest,
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  view: z.object({ url: z.string().regex(/\{\{id\}\}/) }),
  preview: z.object({ url: z.string().regex(/\{\{id\}\}/), width: z.int(), height: z.int() }),
  suggest: z.object({ entity: Service, property: Service, type: Service }),
  extend: z.object({ propose_properties: Service, property_settings: z.array(z.unknown()) }),
})
export const Manifest10 = z.looseObject({
  ...manifest,
  versions: z.array(z.string()).refine((versions) => versions.includes('1.0-draft')),
  view: z.object({ url: z.string().regex(/\{[^{}]*id[^{}]*\}/) }),
  preview: z.object({ width: z.int(), height: z.int() }),
  suggest: z.object({ entity: z.boolean(), property: z.boolean(), type: z.boolean() }),
  extend: z.object({ proposeProperties: z.boolean(), propertySettings: z.array(z.unknown()) }),
  standardizedScore: z.boolean(),
})

const Candidate = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  score: z.number().min(0).max(100),
  match: z.boolean(),
  type: z.array(Type),
  features: z.array(z.object({ id: z.string(), name: z.string().min(1), value: z.union([z.boolean(), z.number()]) })),
})
export const Results02 = z.record(z.string(), z.object({ result: z.array(Candidate) }))
export const Results10 = z.object({ results: z.array(z.object({ candidates: z.array(Candidate) })) })

const instant =
  /^-?\d{4,}-(?:1[0-2]|0[1-9])-(?:3[01]|0[1-9]|[12]\d)T(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:Z|[+-]\d{2}:\d{2})?$/
const Cell = z.union([
  z.strictObject({ id: z.string(), name: z.string(), description: z.string().optional() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ date: z.string().regex(instant) }),
  z.strictObject({}),
])
const meta = z.array(
  z.looseObject({ id: z.string(), name: z.string(), type: z.looseObject({ id: z.string() }).optional() }),
)
export const Extension02 = z.object({ meta, rows: z.record(z.string(), z.record(z.string(), z.array(Cell))) })
export const Extension10 = z.object({
  meta,
  rows: z.array(z.object({ id: z.string(), properties: z.array(z.object({ id: z.string(), values: z.array(Cell) })) })),
})

export const Suggestions = z.object({
  result: z.array(Named.extend({ notable: z.array(z.union([z.string(), Type])).optional() })),
})
export const Proposals = z.object({ properties: z.array(Named), type: z.string(), limit: z.int().optional() })
