import { closest } from 'fastest-levenshtein'
import type { z } from 'zod'
import { type Shape, shapesOf } from '../schema/shape.ts'
import { expectedOf } from './expected.ts'
import type { ParameterError } from './problem.ts'

export type Values = Readonly<Record<string, unknown>>
export type Read =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly errors: readonly ParameterError[] }

/** How much of a value that does not fit is said back. */
const longest = 120
const shown = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** What a text stands for: numbers and truth values are written as text in a query string. */
const convert = ({ kind }: Shape, text: string): unknown => {
  if (kind === 'integer' || kind === 'number') return /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

const unknownParameter = (names: readonly string[], parameter: string, value: string): ParameterError => {
  const known = names.length === 0 ? 'no parameter at all' : `one of ${names.join(', ')}`
  const near = names.length === 0 ? '' : `; the closest is ${closest(parameter.slice(0, longest), [...names])}`
  return {
    parameter: shown(parameter),
    value: shown(value),
    message: 'is not a parameter here',
    expected: `${known}${near}`,
  }
}

/**
 * Reads the query string of a request by the schema of its parameters. An empty value counts as none. Collects every
 * parameter that does not fit, with what was given and what would be right; throws nothing.
 */
export const readParams = (schema: z.ZodObject, search: URLSearchParams): Read => {
  const shapes = shapesOf(schema, 'input')
  const names = [...shapes.keys()]
  const errors: ParameterError[] = []
  const given: Record<string, unknown> = {}
  for (const name of new Set(search.keys())) {
    const texts = search.getAll(name).filter((text) => text !== '')
    const shape = shapes.get(name)
    const [first] = texts
    if (shape === undefined) errors.push(unknownParameter(names, name, search.get(name) ?? ''))
    else if (shape.list && first !== undefined) given[name] = texts.map((text) => convert(shape, text))
    else if (texts.length > 1) {
      const value = shown(texts.join(', '))
      errors.push({
        parameter: name,
        value,
        message: 'is given more than once',
        expected: `${expectedOf(shape)}, once`,
      })
    } else if (first !== undefined) given[name] = convert(shape, first)
  }
  const parsed = schema.safeParse(given)
  if (parsed.success && errors.length === 0) return { ok: true, values: parsed.data }
  for (const { path, message } of parsed.error?.issues ?? []) {
    const parameter = String(path[0] ?? '')
    if (errors.some((error) => error.parameter === parameter)) continue
    const shape = shapes.get(parameter)
    const text = search.getAll(parameter).filter((value) => value !== '')[Number(path[1] ?? 0)]
    errors.push({
      parameter,
      value: text === undefined ? null : shown(text),
      message: text === undefined && shape?.required === true ? 'is missing' : message,
      expected: shape === undefined ? names.join(', ') : expectedOf(shape),
    })
  }
  return { ok: false, errors }
}
