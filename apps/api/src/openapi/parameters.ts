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

/** The values that the examples of an endpoint give a parameter, by the title of the example. */
const examplesOf = (
  { examples }: Endpoint,
  name: string,
): Readonly<Record<string, { readonly summary: string; readonly value: string }>> => {
  const shown = examples.flatMap(({ title, url }) => {
    const value = new URL(url, 'https://example.org').searchParams.get(name)
    return value === null ? [] : [[title, { summary: title, value }] as const]
  })
  return Object.fromEntries(shown)
}

/** A parameter as its documentation shows it. */
export const documented = (endpoint: Endpoint, parameter: Parameter): Parameter => {
  const { schema } = parameter
  if (parameter.in !== 'query' || schema === undefined) return parameter
  const examples = examplesOf(endpoint, parameter.name)
  return {
    ...parameter,
    schema: withoutNull(schema as Schema),
    ...(Object.keys(examples).length === 0 ? {} : { examples }),
  }
}
