import type { Dataset } from '@csto-record/domain'
import { z } from 'zod'
import { type AskedId, askedIds, followIds } from './follow-ids.ts'

/** One parameter that does not fit: which, what was given, and what would be right. */
export interface ParameterProblem {
  readonly parameter: string
  readonly value: unknown
  readonly message: string
  /** What would be right, in words. */
  readonly expected: string
}

/** Thrown by a query that is called with parameters that do not fit; `problems` lists every one of them. */
export class InvalidParameters extends Error {
  readonly query: string
  readonly problems: readonly ParameterProblem[]
  constructor(query: string, problems: readonly ParameterProblem[]) {
    super(`${query}: ${problems.map(({ parameter, message }) => `${parameter}: ${message}`).join('; ')}`)
    this.name = 'InvalidParameters'
    this.query = query
    this.problems = problems
  }
}

export interface QueryExample<P extends z.ZodObject> {
  readonly title: string
  readonly params: z.input<P>
}

/** What a query says of itself: from it follow its route, its documentation and its page. */
export interface QueryInfo<P extends z.ZodObject = z.ZodObject, R extends z.ZodType = z.ZodType> {
  /** Kebab-case, as in the route. */
  readonly name: string
  /** One sentence: what the query answers. */
  readonly summary: string
  readonly params: P
  readonly result: R
  readonly examples: readonly QueryExample<P>[]
}

export type Parsed<T> =
  | { readonly ok: true; readonly params: T }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] }

/**
 * A pure function of a dataset and parameters, with its definition attached.
 * Throws InvalidParameters where the parameters do not fit; nothing else.
 */
export interface Query<P extends z.ZodObject = z.ZodObject, R extends z.ZodType = z.ZodType> {
  (dataset: Dataset, params: z.input<P>): z.output<R>
  readonly info: QueryInfo<P, R>
  /** Checks parameters without running the query. */
  readonly check: (params: unknown) => Parsed<z.output<P>>
  /** What became of each id that checked parameters name: there, moved, withdrawn or unknown. */
  readonly ids: (dataset: Dataset, checked: object) => readonly AskedId[]
}

const expectedBy = (schema: z.ZodObject, parameter: string): string => {
  const field: unknown = Object.hasOwn(schema.shape, parameter) ? schema.shape[parameter] : undefined
  const names = Object.keys(schema.shape)
  const others = names.length === 0 ? 'no parameter at all' : `one of the parameters ${names.join(', ')}`
  return (field instanceof z.ZodType ? field.description : undefined) ?? others
}

const valueAt = (params: unknown, parameter: string): unknown =>
  typeof params === 'object' && params !== null && Object.hasOwn(params, parameter)
    ? (params as Readonly<Record<string, unknown>>)[parameter]
    : null

/** The first thing wrong with each parameter. */
const problemsOf = (schema: z.ZodObject, params: unknown, error: z.ZodError): readonly ParameterProblem[] =>
  error.issues
    .flatMap((issue): readonly ParameterProblem[] => {
      if (issue.path.length === 0 && issue.code !== 'unrecognized_keys')
        return [
          {
            parameter: 'params',
            value: params,
            message: 'are not an object',
            expected: 'an object of parameters by name',
          },
        ]
      const named = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])]
      return named.map((parameter) => {
        const value = valueAt(params, parameter)
        const known = Object.hasOwn(schema.shape, parameter)
        const message = known
          ? value === null || value === undefined
            ? 'is missing'
            : issue.message
          : 'is not a parameter of this query'
        return { parameter, value, message, expected: expectedBy(schema, known ? parameter : '') }
      })
    })
    .filter(({ parameter }, position, all) => all.findIndex((one) => one.parameter === parameter) === position)

/** A query whose parameters may all be left out is a function of the dataset alone, too. */
type Alone<P extends z.ZodObject, R extends z.ZodType> =
  Record<never, never> extends z.input<P> ? (dataset: Dataset) => z.output<R> : unknown

/** Makes a query out of its definition and its function. */
export const defineQuery = <P extends z.ZodObject, R extends z.ZodType>(
  info: QueryInfo<P, R>,
  answer: (dataset: Dataset, params: z.output<P>) => z.output<R>,
): Alone<P, R> & Query<P, R> => {
  const check = (params: unknown): Parsed<z.output<P>> => {
    const result = info.params.safeParse(params)
    return result.success
      ? { ok: true, params: result.data as z.output<P> }
      : { ok: false, problems: problemsOf(info.params, params, result.error) }
  }
  const query = (dataset: Dataset, params?: z.input<P>): z.output<R> => {
    const parsed = check(params === undefined ? {} : params)
    if (!parsed.ok) throw new InvalidParameters(info.name, parsed.problems)
    return answer(dataset, followIds(info.params, dataset, parsed.params))
  }
  const ids = (dataset: Dataset, checked: object) => askedIds(info.params, dataset, checked)
  return Object.assign(query, { info, check, ids })
}
