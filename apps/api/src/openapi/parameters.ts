import type { oas31 } from 'zod-openapi'
import type { Endpoint } from '../http/endpoint.ts'

type Parameter = oas31.ParameterObject
type Schema = oas31.SchemaObject

/** A schema without null: a query string cannot say null, and leaves the parameter out instead. */
const withoutNull = (schema: Schema): Schema => {
  const { default: byDefault, ...rest } = schema
  const kept = byDefault === null || byDefault === undefined ? rest : schema
  const branches = kept.anyOf?.filter((branch) => !('type' in branch && branch.type === 'null'))
  if (branches === undefined) return kept
  const { anyOf: _, ...others } = kept
  const [only, ...more] = branches
  if (more.length > 0 || only === undefined) return { ...others, anyOf: branches }
  return { ...only, ...others }
}

interface Example {
  readonly summary: string
  readonly value: unknown
}

/** A value of an address as the schema of its parameter has it. */
const asTyped = (text: string, { type, items }: Schema): unknown => {
  if (type === 'array') {
    const each = items !== undefined && 'type' in items ? items : {}
    return text.split(',').map((one) => asTyped(one, each))
  }
  if (type === 'integer' || type === 'number') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}

/** The values that the examples of an endpoint give a parameter, by the title of the example. */
const examplesOf = ({ examples }: Endpoint, name: string, schema: Schema): Readonly<Record<string, Example>> => {
  const shown = examples.flatMap(({ title, url }) => {
    const text = new URL(url, 'https://example.org').searchParams.get(name)
    return text === null ? [] : [[title, { summary: title, value: asTyped(text, schema) }] as const]
  })
  return Object.fromEntries(shown)
}

/** A parameter as its documentation shows it. */
export const documented = (endpoint: Endpoint, parameter: Parameter): Parameter => {
  const { schema } = parameter
  if (parameter.in !== 'query' || schema === undefined) return parameter
  // What a parameter is stands beside its schema, and not a second time in it.
  const { description: _, ...form } = withoutNull(schema as Schema)
  const examples = examplesOf(endpoint, parameter.name, form)
  return {
    ...parameter,
    schema: form,
    ...(Object.keys(examples).length === 0 ? {} : { examples }),
  }
}
