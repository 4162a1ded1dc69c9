import { type Id, typeOf } from '@csto-record/domain'
import { type ParameterProblem, type Query, queries } from '@csto-record/queries'
import { z } from 'zod'
import { idParametersOf, strayInWords } from '../endpoints/stray.ts'
import type { Served } from '../http/served.ts'
import { lookUp } from '../record/look-up.ts'

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

/** Every parameter that does not fit, a line each. */
const wordsOf = (problems: readonly ParameterProblem[]): string =>
  problems.map(({ parameter, message, expected }) => `${parameter}: ${message}; expected ${expected}`).join('\n')

/** An id that a client gave for a parameter, and the one under which its record is now. */
interface Moved {
  readonly parameter: string
  readonly asked: string
  readonly now: Id
}
/**
 * What became of the ids that a client gave: where records moved to, or in words what is wrong with the first that leads
 * nowhere. An id that a default names is the query's own matter.
 */
const followed = (
  { dataset }: Served,
  query: Query,
  given: Readonly<Record<string, unknown>>,
  params: object,
): readonly Moved[] | string => {
  const named = idParametersOf(query.info.params).filter((parameter) => Object.hasOwn(given, parameter))
  const moved: Moved[] = []
  for (const { parameter, asked, found } of query.ids(dataset, params)) {
    if (!named.includes(parameter)) continue
    if (found.is === 'moved') {
      const read = query.read({ ...params, [parameter]: found.id })
      if (!read.ok) return `${parameter}: ${asked} is now ${found.id}; ${wordsOf(read.problems)}`
      moved.push({ parameter, asked, now: found.id })
      continue
    }
    if (found.is === 'withdrawn') return strayInWords(parameter, asked, { kind: 'withdrawn', reason: found.reason })
    if (found.is === 'unknown') {
      const looked = lookUp(dataset, typeOf(asked), asked)
      const near = looked.kind === 'absent' ? looked.near : []
      const told = near.length === 0 ? '' : ` Near it are ${near.join(', ')}.`
      return `${strayInWords(parameter, asked, { kind: 'absent', near })}${told}`
    }
  }
  return moved
}

/** Asks a query what a client asks of its tool. What does not fit is told in words, so that the client can ask again. */
export const callTool = (served: Served, name: string, given: Readonly<Record<string, unknown>>): ToolResult => {
  const query = queries.find(({ info }) => info.name === name)
  if (query === undefined)
    return failed(`There is no tool ${name}; there are ${tools.map((tool) => tool.name).join(', ')}.`)
  const read = query.read(given)
  if (!read.ok) return failed(wordsOf(read.problems), read.problems)
  const moved = followed(served, query, given, read.params)
  if (typeof moved === 'string') return failed(moved)
  // The query itself follows an id to where its record is now; here it is only said.
  const body = {
    dataset: served.stamp,
    ...(moved.length === 0 ? {} : { moved }),
    result: query.run(served.dataset, read.params),
  }
  const told = moved.map(
    ({ parameter, asked, now }) => `${parameter}: ${asked} is now ${now}, and the answer is about that.`,
  )
  const texts = [JSON.stringify(body), ...told]
  return { content: texts.map((text) => ({ type: 'text', text })), structuredContent: body }
}
