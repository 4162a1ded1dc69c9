import { z } from 'zod'
import type { ParameterProblem, Parsed, Query } from './define-query.ts'

type Property = Readonly<{ type?: string; anyOf?: readonly Property[] }>
const typesOf = ({ type, anyOf = [] }: Property): readonly string[] => [
  ...(type === undefined ? [] : [type]),
  ...anyOf.flatMap(typesOf),
]

const typesByParameter = new WeakMap<z.ZodObject, ReadonlyMap<string, readonly string[]>>()
/** The JSON types that each parameter takes, worked out once per query. */
const typesIn = (params: z.ZodObject): ReadonlyMap<string, readonly string[]> => {
  const known = typesByParameter.get(params)
  if (known !== undefined) return known
  const { properties = {} } = z.toJSONSchema(params, { io: 'input', unrepresentable: 'any' })
  const types = new Map(Object.entries(properties).map(([name, property]) => [name, typesOf(property as Property)]))
  typesByParameter.set(params, types)
  return types
}

const convert = (types: readonly string[], text: string): unknown => {
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/**
 * Reads a query's parameters from a URL's search. Numbers and booleans are read from their text, an empty value of a
 * parameter that the query has counts as absent, and a parameter given twice is a problem rather than a choice.
 */
export const paramsFromSearch = <P extends z.ZodObject, R extends z.ZodType>(
  query: Query<P, R>,
  search: URLSearchParams,
): Parsed<z.output<P>> => {
  const types = typesIn(query.info.params)
  const repeated = [...new Set(search.keys())].filter((name) => search.getAll(name).length > 1)
  const entries = [...search].filter(([name, text]) => text !== '' || !types.has(name))
  const given = Object.fromEntries(entries.map(([name, text]) => [name, convert(types.get(name) ?? [], text)]))
  const twice = repeated.map(
    (parameter): ParameterProblem => ({
      parameter,
      value: search.getAll(parameter).join(', '),
      message: 'is given more than once',
      expected: 'one value',
    }),
  )
  if (twice.length > 0) return { ok: false, problems: twice }
  return query.check(given)
}
