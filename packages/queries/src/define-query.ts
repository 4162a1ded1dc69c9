import type { Dataset } from '@csto-record/domain'
import type * as z from 'zod'
import { type AskedId, askedIds, followIds } from './follow-ids.ts'
import type { ParameterProblem, Parsed } from './parameters/problem.ts'
import { checkParameters, type Given, readerOf } from './parameters/read.ts'

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

/**
 * A pure function of a dataset and parameters, with its definition attached.
 * Throws InvalidParameters where the parameters do not fit; nothing else.
 */
export interface Query<P extends z.ZodObject = z.ZodObject, R extends z.ZodType = z.ZodType> {
  (dataset: Dataset, params: z.input<P>): z.output<R>
  readonly info: QueryInfo<P, R>
  /** Checks parameters of their own types, without running the query. */
  readonly check: (params: unknown) => Parsed<z.output<P>>
  /** Reads parameters from text: a URL's search, a command's options, a tool's arguments. */
  readonly read: (given: Given) => Parsed<z.output<P>>
  /** Answers parameters that `check` or `read` gave, without checking them once more. */
  readonly run: (dataset: Dataset, checked: z.output<P>) => z.output<R>
  /** What became of each id that checked parameters name: there, moved, withdrawn or unknown. */
  readonly ids: (dataset: Dataset, checked: object) => readonly AskedId[]
}

/** A query whose parameters may all be left out is a function of the dataset alone, too. */
type Alone<P extends z.ZodObject, R extends z.ZodType> =
  Record<never, never> extends z.input<P> ? (dataset: Dataset) => z.output<R> : unknown

/** Makes a query out of its definition and its function. */
export const defineQuery = <P extends z.ZodObject, R extends z.ZodType>(
  info: QueryInfo<P, R>,
  answer: (dataset: Dataset, checked: z.output<P>) => z.output<R>,
): Alone<P, R> & Query<P, R> => {
  const check = (params: unknown): Parsed<z.output<P>> => checkParameters(info.params, params)
  const read = (given: Given): Parsed<z.output<P>> => readerOf(info.params)(given)
  const run = (dataset: Dataset, checked: z.output<P>): z.output<R> =>
    answer(dataset, followIds(info.params, dataset, checked))
  const ids = (dataset: Dataset, checked: object) => askedIds(info.params, dataset, checked)
  const query = (dataset: Dataset, params?: z.input<P>): z.output<R> => {
    const parsed = check(params === undefined ? {} : params)
    if (!parsed.ok) throw new InvalidParameters(info.name, parsed.problems)
    return run(dataset, parsed.params)
  }
  return Object.assign(query, { info, check, read, run, ids })
}
