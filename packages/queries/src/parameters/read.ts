import { membersOf, type Structure } from '@csto-record/domain'
import type * as z from 'zod'
import { type Parsed, shown } from './problem.ts'
import { problemsOf } from './problems-of.ts'

/** Parameters as somebody wrote them: a URL's search, the options of a command, the arguments of a tool. */
export type Given = Search | Readonly<Record<string, unknown>>
/** What is asked of a `URLSearchParams`; told so that a project needs neither the browser's types nor Node's. */
export interface Search {
  readonly keys: () => Iterable<string>
  readonly getAll: (name: string) => readonly string[]
}
type Values = Readonly<Record<string, unknown>>
type Shapes = ReadonlyMap<string, Structure>

/** The one grammar of numbers; a number too large for a parameter is told by its bounds. */
const numeral = /^-?\d{1,300}(?:\.\d{1,300})?$/

/** What a text stands for; a value that is not text, or is not of that kind, stays as it is. */
const fromText = ({ base }: Structure, value: unknown): unknown => {
  if (typeof value !== 'string') return value
  if ((base === 'integer' || base === 'number') && numeral.test(value)) return Number(value)
  if (base === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
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
    : { ok: false, problems: problemsOf(membersOf(schema), params, params, result.error.issues) }
}

const isSearch = (given: Given): given is Search => given instanceof URLSearchParams

/** What was given by name, one value or several; what is empty or null counts as not given, unless nobody knows the name. */
const gathered = (structures: Shapes, given: Given): Values => {
  const names = isSearch(given) ? [...new Set(given.keys())] : Object.keys(given)
  const entries = names.flatMap((name): readonly (readonly [string, unknown])[] => {
    const value: unknown = isSearch(given) ? given.getAll(name) : given[name]
    const all = [value].flat()
    const filled = all.filter((one) => one !== '' && one !== undefined && one !== null)
    if (!structures.has(name)) return [[name, all.length > 1 ? all : all[0]]]
    return filled.length === 0 ? [] : [[name, filled.length > 1 ? filled : filled[0]]]
  })
  return Object.fromEntries(entries)
}

/** Whether a comma can only stand between values: any text may hold one, but no id, word of a choice, number or code. */
const isJoinable = ({ base, pattern }: Structure): boolean =>
  base === 'text' ? pattern !== null : !['date', 'object', 'other'].includes(base)

/** The entries of a list: given several times, or joined by commas. */
const entriesOf = (structure: Structure, given: unknown): readonly unknown[] =>
  [given].flat().flatMap((entry: unknown) => {
    if (typeof entry !== 'string' || !entry.includes(',') || !isJoinable(structure)) return [entry]
    return entry.split(',').filter((one) => one !== '')
  })

const valueFor = (structure: Structure, given: unknown): unknown => {
  if (structure.list) return entriesOf(structure, given).map((entry) => fromText(structure, entry))
  return fromText(structure, given)
}

/**
 * What reads parameters by a schema, wherever they were written: numbers and truth values from their text, lists from
 * what is given several times or joined by commas, an empty value as none. Collects every parameter that does not fit, in the same words
 * for every way in; throws nothing.
 */
export const readerOf = <P extends z.ZodObject>(schema: P): ((given: Given) => Parsed<z.output<P>>) => {
  const structures = membersOf(schema)
  return (given) => {
    const values = gathered(structures, given)
    const known = [...structures].flatMap(([name, structure]) =>
      Object.hasOwn(values, name) ? [[name, valueFor(structure, values[name])] as const] : [],
    )
    const checked = Object.fromEntries(known)
    const result = schema.safeParse(checked, wordless)
    if (result.success && known.length === Object.keys(values).length) {
      return { ok: true, params: result.data as z.output<P> }
    }
    return { ok: false, problems: problemsOf(structures, values, checked, result.error?.issues ?? []) }
  }
}
