import type { Dataset } from '@csto-record/domain'
import type { z } from 'zod'
import type { Config } from './config.ts'
import type { Format } from './formats/format.ts'
import { type ParameterError, stampOf } from './http/problem.ts'
import type { Values } from './http/read-params.ts'

export interface Link {
  readonly rel: string
  readonly href: string
  readonly type?: string
}

/** What an answer holds, before it takes a form. */
export type Body = Readonly<Record<string, unknown>>

export type Answer =
  | { readonly kind: 'found'; readonly body: Body; readonly links?: readonly Link[] }
  /** It has another address for good. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'withdrawn'; readonly detail: string }
  | { readonly kind: 'absent'; readonly detail: string; readonly near: readonly string[] }
  /** A parameter has the right form and still does not fit. */
  | { readonly kind: 'refused'; readonly errors: readonly ParameterError[] }
  | { readonly kind: 'not-ready'; readonly detail: string }

export interface Asked<V extends Values = Values> {
  readonly dataset: Dataset
  readonly config: Config
  /** The parts of the address that vary, decoded. */
  readonly path: Readonly<Record<string, string>>
  /** The parameters of the query string, checked. */
  readonly params: V
  readonly format: Format
  /** The address asked for, without host. */
  readonly url: URL
}

/** Writes an answer in one form. Pieces instead of one text are sent as they come. */
export type Writer = (body: Body, asked: Asked) => string | Promise<string> | Iterable<string>

export interface PathParam {
  readonly schema: z.ZodType
  readonly description: string
  readonly example: string
  /** Whether it takes the rest of the address, slashes and all. */
  readonly rest?: true
}

/** One kind of address: from this follow its route, its entry in the OpenAPI document and its tests. */
export interface Endpoint {
  /** Unique, kebab-case: the operation id. */
  readonly name: string
  /** As OpenAPI writes it: `/v1/events/{slug}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly pathParams: Readonly<Record<string, PathParam>>
  /** The parameters of the query string: made when first asked for, since making them takes longer than starting. */
  readonly params: () => z.ZodObject
  /** The members of a JSON answer, besides `dataset`. */
  readonly body: z.ZodObject
  /** The forms there are, the one first that a request gets which asks for none. */
  readonly writers: Readonly<Partial<Record<Format, Writer>>>
  /** `version` where the answer is the same until the dataset changes; `never` where it tells of this moment. */
  readonly cache: 'version' | 'never'
  readonly examples: readonly { readonly title: string; readonly url: string }[]
  answer(asked: Asked): Answer
}

/** An answer as JSON, with the version of the dataset it is made from. */
export const writeJson: Writer = (body, { dataset }) => JSON.stringify({ dataset: stampOf(dataset), ...body })

type Written<P extends z.ZodObject> = Pick<Endpoint, 'name' | 'path' | 'tag' | 'summary' | 'body'> &
  Partial<Omit<Endpoint, 'params' | 'answer'>> & {
    readonly params: () => P
    readonly answer: (asked: Asked<z.output<P>>) => Answer
  }

/** Defines an endpoint. Its answer sees the parameters as its schema gives them. */
export const defineEndpoint = <P extends z.ZodObject>(written: Written<P>): Endpoint => ({
  pathParams: {},
  writers: { json: writeJson },
  cache: 'version',
  examples: [{ title: written.summary, url: written.path }],
  ...written,
  // The parameters were read by `params`, so that they are what `answer` takes.
  answer: (asked) => written.answer(asked as Asked<z.output<P>>),
})

/** The forms an endpoint offers, the default first. */
export const formatsOf = (endpoint: Endpoint): readonly Format[] =>
  // The keys of `writers` are formats, as its type says.
  Object.keys(endpoint.writers) as Format[]
