import type { RecordType } from '@csto-record/domain'
import type { ParameterProblem } from '@csto-record/queries'
import { closest } from 'fastest-levenshtein'
import type * as z from 'zod'
import { typesOffered, type Wanted } from './candidates.ts'
import type { PropertyValue, Query02, Query10 } from './messages.ts'
import { propertiesOfAll } from './properties.ts'
import { longestShown, problem, type Read } from './read-message.ts'

const mostCandidates = 100
const usualCandidates = 10

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
