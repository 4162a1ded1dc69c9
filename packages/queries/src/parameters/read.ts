import type { z } from 'zod'
import { type Parsed, shown } from './problem.ts'
import { problemsOf } from './problems-of.ts'
import { type Shape, shapesOf } from './shape.ts'

/** Parameters as somebody wrote them: a URL's search, the options of a command, the arguments of a tool. */
export type Given = URLSearchParams | Readonly<Record<string, unknown>>
type Values = Readonly<Record<string, unknown>>
type Shapes = ReadonlyMap<string, Shape>

/** The one grammar of numbers; a number too large for a parameter is told by its bounds. */
const numeral = /^-?\d{1,300}(?:\.\d{1,300})?$/

/** What a text stands for; a value that is not text, or is not of that kind, stays as it is. */
const fromText = ({ kind }: Shape, value: unknown): unknown => {
  if (typeof value !== 'string') return value
  if ((kind === 'integer' || kind === 'number') && numeral.test(value)) return Number(value)
  if (kind === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

const isObject = (given: unknown): given is Values =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

const notNamed = (given: unknown): Parsed<never> => {
  const expected = 'an object of parameters by name'
  return { ok: false, problems: [{ parameter: 'params', value: shown(given), message: 'is not an object', expected }] }
}

/** Words for what a schema refuses without saying why itself. */
const wordless = { error: () => 'does not have the form that is wanted' }

/** Checks parameters as a program gives them: values of their own types, nothing read from text. */
export const checkParameters = <P extends z.ZodObject>(schema: P, params: unknown): Parsed<z.output<P>> => {
  if (!isObject(params)) return notNamed(params)
  const result = schema.safeParse(params, wordless)
  return result.success
    ? { ok: true, params: result.data as z.output<P> }
    : { ok: false, problems: problemsOf(shapesOf(schema, 'input'), params, params, result.error.issues) }
}

/** What was given by name, one value or several; what is empty counts as not given, unless nobody knows the name. */
const gathered = (shapes: Shapes, given: Given): Values => {
  const names = given instanceof URLSearchParams ? [...new Set(given.keys())] : Object.keys(given)
  const entries = names.flatMap((name): readonly (readonly [string, unknown])[] => {
    const value: unknown = given instanceof URLSearchParams ? given.getAll(name) : given[name]
    const all = [value].flat()
    const filled = all.filter((one) => one !== '' && one !== undefined)
    if (!shapes.has(name)) return [[name, all.length > 1 ? all : all[0]]]
    return filled.length === 0 ? [] : [[name, filled.length > 1 ? filled : filled[0]]]
  })
  return Object.fromEntries(entries)
}

const valueFor = (shape: Shape, given: unknown): unknown => {
  if (shape.list) return [given].flat().map((entry: unknown) => fromText(shape, entry))
  return fromText(shape, given)
}

/**
 * What reads parameters by a schema, wherever they were written: numbers and truth values from their text, lists from
 * what is given several times, an empty value as none. Collects every parameter that does not fit, in the same words
 * for every way in; throws nothing.
 */
export const readerOf = <P extends z.ZodObject>(schema: P): ((given: Given) => Parsed<z.output<P>>) => {
  const shapes = shapesOf(schema, 'input')
  return (given) => {
    const values = gathered(shapes, given)
    const known = [...shapes].flatMap(([name, shape]) =>
      Object.hasOwn(values, name) ? [[name, valueFor(shape, values[name])] as const] : [],
    )
    const checked = Object.fromEntries(known)
    const result = schema.safeParse(checked, wordless)
    if (result.success && known.length === Object.keys(values).length) {
      return { ok: true, params: result.data as z.output<P> }
    }
    return { ok: false, problems: problemsOf(shapes, values, checked, result.error?.issues ?? []) }
  }
}
