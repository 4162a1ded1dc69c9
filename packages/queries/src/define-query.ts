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

export interface QueryExample<P = Values> {
  readonly title: string
  readonly params: P
}

type Values = Readonly<Record<string, unknown>>
/** A function's type by that of a method: whoever treats all queries alike may hand parameters to any of them. */
type Method<A extends readonly unknown[], R> = { call(...args: A): R }['call']

/** What a query says of itself: from it follow its route, its documentation and its page. */
export interface QueryInfo<P = Values, S extends z.ZodObject = z.ZodObject, T extends z.ZodObject = z.ZodObject> {
  /** Kebab-case, as in the route. */
  readonly name: string
  /** One sentence: what the query answers. */
  readonly summary: string
  readonly params: S
  readonly result: T
  readonly examples: readonly QueryExample<P>[]
}

/**
 * A pure function of a dataset and parameters, with its definition attached: what it takes, what it gives, and what the
 * former are once checked. Throws InvalidParameters where the parameters do not fit; nothing else.
 */
export type Query<P = Values, R = unknown, C = Values> = Method<[dataset: Dataset, params: P], R> &
  QueryMembers<P, R, C>

export interface QueryMembers<P, R, C> {
  readonly info: QueryInfo<P, z.ZodObject & z.ZodType<C>>
  /** Checks parameters of their own types, without running the query. */
  readonly check: (params: unknown) => Parsed<C>
  /** Reads parameters from text: a URL's search, a command's options, a tool's arguments. */
  readonly read: (given: Given) => Parsed<C>
  /** Answers parameters that `check` or `read` gave, without checking them once more. */
  readonly run: Method<[dataset: Dataset, checked: C], R>
  /** What became of each id that checked parameters name: there, moved, withdrawn or unknown. */
  readonly ids: (dataset: Dataset, checked: object) => readonly AskedId[]
}

/** A query whose parameters may all be left out is a function of the dataset alone, too. */
type Alone<P, R> = Record<never, never> extends P ? (dataset: Dataset) => R : unknown

/** A query by the names of what it takes, what it gives, and what the former are once checked. */
export type QueryOf<P, R, C> = Alone<P, R> & Query<P, R, C>

/** `chair-on` as `chairOn`: what the function is called. */
const functionName = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Makes a query out of its definition and its function. */
export const defineQuery = <S extends z.ZodObject, T extends z.ZodObject>(
  info: QueryInfo<z.input<S>, S, T>,
  answer: (dataset: Dataset, checked: z.output<S>) => z.output<T>,
): Alone<z.input<S>, z.output<T>> & Query<z.input<S>, z.output<T>, z.output<S>> => {
  type Params = z.input<S>
  type Read = z.output<S>
  const check = (params: unknown): Parsed<Read> => checkParameters(info.params, params)
  const read = (given: Given): Parsed<Read> => readerOf(info.params)(given)
  const run = (dataset: Dataset, checked: Read): z.output<T> =>
    answer(dataset, followIds(info.params, dataset, checked))
  const ids = (dataset: Dataset, checked: object) => askedIds(info.params, dataset, checked)
  const query = (dataset: Dataset, params?: Params): z.output<T> => {
    const parsed = check(params === undefined ? {} : params)
    if (!parsed.ok) throw new InvalidParameters(info.name, parsed.problems)
    return run(dataset, parsed.params)
  }
  Object.defineProperty(query, 'name', { value: functionName(info.name), configurable: true })
  const whole = Object.assign(query, { info, check, read, run, ids })
  // A schema is one of what it gives; TypeScript cannot follow that as long as it is any schema.
  return whole as unknown as Alone<z.input<S>, z.output<T>> & Query<z.input<S>, z.output<T>, z.output<S>>
}
