import { type Query, queries } from '@csto-record/queries'
import * as z from 'zod'
import { Answer } from './answer.ts'
import { outline, type Schema } from './outline.ts'

/** Levels of objects that the schema of a result is told down to; the reference at `/openapi.json` tells all. */
const levels = 3

/** A schema as JSON Schema, which is plain JSON. */
const schemaOf = (schema: z.ZodType): Schema =>
  JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })))

/** The shape of an answer: of what every tool says, and of the result of a query. */
const outputSchemaOf = ({ info }: Query) => {
  const { properties, required = [] } = outline(schemaOf(Answer), levels)
  const result = outline(schemaOf(info.result), levels)
  return { type: 'object' as const, properties: { ...properties, result }, required: [...required] }
}

/** A query as a tool of the Model Context Protocol: found by its name, described by its summary, checked by its schema. */
export const tools = queries.map((query) => {
  const { info } = query
  return {
    name: info.name,
    title: info.summary,
    description: `${info.summary} Examples: ${info.examples.map(({ title, params }) => `${title} ${JSON.stringify(params)}`).join('; ')}`,
    // The schema of an object is an object, which the general type of JSON Schema does not say.
    inputSchema: z.toJSONSchema(info.params, { io: 'input' }) as { type: 'object' },
    outputSchema: outputSchemaOf(query),
    annotations: { readOnlyHint: true, openWorldHint: false },
  }
})
