import { type ParameterProblem, queries } from '@csto-record/queries'
import { z } from 'zod'
import { idParametersOf, strayReference } from '../endpoints/stray.ts'
import type { Served } from '../http/served.ts'

/** A query as a tool of the Model Context Protocol: found by its name, described by its summary, checked by its schema. */
export const tools = queries.map(({ info }) => ({
  name: info.name,
  title: info.summary,
  description: `${info.summary} Examples: ${info.examples.map(({ title, params }) => `${title} ${JSON.stringify(params)}`).join('; ')}`,
  // The schema of an object is an object, which the general type of JSON Schema does not say.
  inputSchema: z.toJSONSchema(info.params, { io: 'input' }) as { type: 'object' },
  annotations: { readOnlyHint: true, openWorldHint: false },
}))

export interface ToolResult {
  readonly [key: string]: unknown
  readonly content: { type: 'text'; text: string }[]
  readonly structuredContent?: Record<string, unknown>
  readonly isError?: boolean
}
const failed = (text: string, errors?: readonly ParameterProblem[]): ToolResult => ({
  content: [{ type: 'text', text }],
  ...(errors === undefined ? {} : { structuredContent: { errors } }),
  isError: true,
})

/** Asks a query what a client asks of its tool. What does not fit is told in words, so that the client can ask again. */
export const callTool = (
  { dataset, stamp }: Served,
  name: string,
  given: Readonly<Record<string, unknown>>,
): ToolResult => {
  const query = queries.find(({ info }) => info.name === name)
  if (query === undefined)
    return failed(`There is no tool ${name}; there are ${tools.map((tool) => tool.name).join(', ')}.`)
  const read = query.read(given)
  if (!read.ok) {
    const lines = read.problems.map(
      ({ parameter, message, expected }) => `${parameter}: ${message}; expected ${expected}`,
    )
    return failed(lines.join('\n'), read.problems)
  }
  const ids = idParametersOf(query.info.params).filter((parameter) => Object.hasOwn(given, parameter))
  const stray = strayReference(dataset, ids, read.params)
  if (stray !== undefined) {
    const { parameter, id, looked } = stray
    if (looked.kind === 'moved') return failed(`${parameter}: ${id} is now ${looked.to}`)
    if (looked.kind === 'withdrawn') return failed(`${parameter}: ${id} was withdrawn: ${looked.reason}`)
    const near = looked.near.length === 0 ? '' : `; near it are ${looked.near.join(', ')}`
    return failed(`${parameter}: the record holds no ${id}${near}`)
  }
  const body = { dataset: stamp, result: query.run(dataset, read.params) }
  return { content: [{ type: 'text', text: JSON.stringify(body) }], structuredContent: body }
}
