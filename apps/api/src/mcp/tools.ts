import type { Dataset } from '@csto-record/domain'
import { queries } from '@csto-record/queries'
import { z } from 'zod'
import { strayReference } from '../record/references.ts'

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
const failed = (text: string): ToolResult => ({ content: [{ type: 'text', text }], isError: true })

/** Asks a query what a client asks of its tool. What does not fit is told in words, so that the client can ask again. */
export const callTool = (dataset: Dataset, name: string, given: Readonly<Record<string, unknown>>): ToolResult => {
  const query = queries.find(({ info }) => info.name === name)
  if (query === undefined)
    return failed(`There is no tool ${name}; there are ${tools.map((tool) => tool.name).join(', ')}.`)
  const checked = query.check(given)
  if (!checked.ok) {
    const lines = checked.problems.map(
      ({ parameter, message, expected }) => `${parameter}: ${message}; expected ${expected}`,
    )
    return failed(lines.join('\n'))
  }
  const stray = strayReference(dataset, query.info.params, checked.params, (parameter) =>
    Object.hasOwn(given, parameter),
  )
  if (stray !== undefined) {
    const { parameter, id, looked } = stray
    if (looked.kind === 'moved') return failed(`${parameter}: ${id} is now ${looked.to}`)
    if (looked.kind === 'withdrawn') return failed(`${parameter}: ${id} was withdrawn: ${looked.reason}`)
    const near = looked.near.length === 0 ? '' : `; near it are ${looked.near.join(', ')}`
    return failed(`${parameter}: the record holds no ${id}${near}`)
  }
  const body = { dataset: { version: dataset.version, asOf: dataset.asOf }, result: query(dataset, given) }
  return { content: [{ type: 'text', text: JSON.stringify(body) }], structuredContent: body }
}
