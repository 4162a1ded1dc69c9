import type { RecordType } from '@csto-record/domain'
import type { ParameterProblem } from '@csto-record/queries'
import { closest } from 'fastest-levenshtein'
import { z } from 'zod'
import { typesOffered, type Wanted } from './candidates.ts'
import { propertiesOfAll } from './properties.ts'

/** How many things are matched, or extended, in one request; clients send some tens. */
export const mostQueries = 100
export const mostIds = 1_000
const mostProperties = 100
const mostCandidates = 100
const usualCandidates = 10

const Entity = z.object({ id: z.string(), name: z.string().optional() })
const PropertyValue = z.union([z.string(), z.number(), z.boolean(), Entity], {
  error: 'is neither text, a number, true or false, nor an object with an id',
})
type PropertyValue = z.output<typeof PropertyValue>
const Values = z.union([PropertyValue, z.array(PropertyValue).max(mostProperties)])
const Limit = z.number().int().min(1, 'is less than 1').max(10_000, 'is more than 10000')

/** A query of version 0.2 of the protocol. */
const Query02 = z.strictObject({
  query: z.string().optional(),
  type: z.union([z.string(), z.array(z.string()).max(mostProperties)]).optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
  limit: Limit.optional(),
  properties: z
    .array(z.object({ pid: z.string(), v: Values }))
    .max(mostProperties)
    .optional(),
})
export const Batch02 = z.record(z.string(), Query02)

/** A query of the draft of version 1.0. */
const Query10 = z.strictObject({
  type: z.string().optional(),
  limit: Limit.optional(),
  lang: z.string().optional(),
  dir: z.enum(['ltr', 'rtl', 'auto']).optional(),
  conditions: z
    .array(
      z.object({
        matchType: z.enum(['name', 'property']),
        pid: z.string().optional(),
        v: Values,
        required: z.boolean().default(false),
        matchQuantifier: z.enum(['any', 'all', 'none']).default('any'),
        matchQualifier: z.undefined({ error: 'is offered for no property' }).optional(),
      }),
    )
    .min(1, 'is empty')
    .max(mostProperties),
})
export const Batch10 = z.object({
  queries: z.array(Query10).max(mostQueries, `holds more than ${mostQueries} queries`),
})

/** The extension of data is asked for alike in both versions. */
export const Extend = z.object({
  ids: z.array(z.string()).max(mostIds, `holds more than ${mostIds} ids`),
  properties: z.array(z.object({ id: z.string(), settings: z.unknown().optional() })).max(mostProperties),
})
export type Extend = z.output<typeof Extend>

/** What was read, or everything that is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] }

/** How much of what does not fit is said back. */
const longestShown = 120

const problem = (parameter: string, value: unknown, message: string, expected: string): ParameterProblem => ({
  parameter,
  value:
    value === undefined
      ? null
      : String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, longestShown),
  message,
  expected,
})

const pathOf = (within: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (whole, part) =>
      typeof part === 'number' ? `${whole}[${part}]` : `${whole}${whole === '' ? '' : '.'}${String(part)}`,
    within,
  )

/** Reads a message by its schema; the problems name the place in the message, as `q0.limit` or `queries[2].conditions`. */
export const readMessage = <T extends z.ZodType>(schema: T, within: string, given: unknown): Read<z.output<T>> => {
  const read = schema.safeParse(given, { reportInput: true })
  if (read.success) return { ok: true, value: read.data }
  const expected = 'what the Reconciliation Service API describes'
  return {
    ok: false,
    problems: read.error.issues.map((issue) =>
      problem(pathOf(within, issue.path), issue.input, issue.message, expected),
    ),
  }
}

const isOffered = (type: string): type is RecordType => typesOffered.some((one) => one === type)

const typesRead = (at: string, types: readonly string[]): Read<readonly RecordType[]> => {
  const wrong = types.filter((type) => !isOffered(type))
  if (wrong.length === 0) return { ok: true, value: types.filter(isOffered) }
  return {
    ok: false,
    problems: wrong.map((type) => {
      const near = closest(type.slice(0, longestShown), [...typesOffered])
      return problem(`${at}.type`, type, 'is no type here', `one of ${typesOffered.join(', ')}; the closest is ${near}`)
    }),
  }
}

/** What is wrong with properties that are asked for of some types, or of any where there are none. */
export const unknownProperties = (
  types: readonly RecordType[],
  asked: readonly { readonly at: string; readonly id: string }[],
): readonly ParameterProblem[] => {
  const known = propertiesOfAll(types.length === 0 ? typesOffered : types)
  const names = [...known.keys()]
  return asked
    .filter(({ id }) => !known.has(id))
    .map(({ at, id }) => {
      const of = types.length === 0 ? '' : ` of a ${types.join(', ')}`
      const expected = `a property${of}, as /reconcile/suggest/property lists them; the closest is ${closest(id.slice(0, longestShown), names)}`
      return problem(at, id, `is no property${of}`, expected)
    })
}

const textOf = (value: PropertyValue): string => (typeof value === 'object' ? value.id : String(value))
const textsOf = (values: PropertyValue | readonly PropertyValue[]): readonly string[] =>
  (Array.isArray(values) ? values : [values]).map(textOf)

const checked = (
  at: string,
  types: readonly string[],
  limit: number | undefined,
  wanted: Pick<Wanted, 'names' | 'conditions'>,
  pids: readonly string[],
): Read<Wanted> => {
  const read = typesRead(at, types)
  if (!read.ok) return read
  const asked = wanted.conditions.map(({ property }, place) => ({ at: pids[place] ?? at, id: property }))
  const problems = unknownProperties(read.value, asked)
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: { ...wanted, types: read.value, limit: Math.min(limit ?? usualCandidates, mostCandidates) },
  }
}

const filled = (types: string | readonly string[] | undefined): readonly string[] =>
  [types ?? []].flat().filter((type) => type !== '')

/** What a query of version 0.2 looks for. A name that is empty counts as none. */
export const wanted02 = (
  key: string,
  { query, type, limit, properties = [] }: z.output<typeof Query02>,
): Read<Wanted> => {
  const conditions = properties.map(({ pid, v }) => ({
    property: pid,
    values: textsOf(v),
    quantifier: 'any' as const,
    required: false,
  }))
  const names = query === undefined || query.trim() === '' ? [] : [query]
  const pids = properties.map((_, place) => `${key}.properties[${place}].pid`)
  return checked(key, filled(type), limit, { names, conditions }, pids)
}

/** What a query of the draft of 1.0 looks for. */
export const wanted10 = (place: number, { type, limit, conditions }: z.output<typeof Query10>): Read<Wanted> => {
  const at = `queries[${place}]`
  const placed = conditions.map((condition, nth) => ({ ...condition, at: `${at}.conditions[${nth}].pid` }))
  const named = placed.filter(({ matchType }) => matchType === 'name')
  const told = placed.filter(({ matchType }) => matchType === 'property')
  const missing = told.filter(({ pid }) => pid === undefined)
  if (missing.length > 0) {
    const expected = 'the id of a property, since matchType is "property"'
    return { ok: false, problems: missing.map((one) => problem(one.at, undefined, 'is missing', expected)) }
  }
  const names = named.flatMap(({ v }) => textsOf(v)).filter((name) => name.trim() !== '')
  return checked(
    at,
    filled(type),
    limit,
    {
      names,
      conditions: told.map(({ pid = '', v, required, matchQuantifier }) => ({
        property: pid,
        values: textsOf(v),
        quantifier: matchQuantifier,
        required,
      })),
    },
    told.map((one) => one.at),
  )
}

/** All that was read, or every problem of any of it. */
export const together = <T>(reads: readonly Read<T>[]): Read<readonly T[]> => {
  const problems = reads.flatMap((read) => (read.ok ? [] : read.problems))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: reads.flatMap((read) => (read.ok ? [read.value] : [])) }
}
