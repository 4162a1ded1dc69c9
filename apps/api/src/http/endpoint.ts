import type { Day } from '@csto-record/domain'
import type { ParameterProblem } from '@csto-record/queries'
import type * as z from 'zod'
import type { Format } from './form.ts'
import type { Served } from './served.ts'

export interface Link {
  readonly rel: string
  readonly href: string
  readonly type?: string
  /** The moment of what is linked, as HTTP writes it (RFC 7089). */
  readonly datetime?: string
}

/** A body as it is sent: one text, or pieces that are sent as they come. */
export type Text = string | Iterable<string>

/** Why a request gets no body of its own. */
export type Refusal =
  /** It has another address for good. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'withdrawn'; readonly detail: string }
  | { readonly kind: 'absent'; readonly detail: string; readonly near: readonly string[] }
  /** Parameters do not fit. */
  | { readonly kind: 'refused'; readonly problems: readonly ParameterProblem[] }
  | { readonly kind: 'not-ready'; readonly detail: string }

/** What is sent back, in the form that was asked for; what it tells of is no matter here. */
export type Answer =
  | {
      readonly kind: 'found'
      readonly links: readonly Link[]
      /** Headers of this answer besides those that every answer has. */
      readonly headers: Readonly<Record<string, string>>
      readonly write: () => Text | Promise<Text>
    }
  | Refusal

/** A request, read as far as it can be without knowing what it asks for. */
export interface Asking extends Served {
  /** The parts of the address that vary, decoded. */
  readonly path: Readonly<Record<string, string>>
  /** The query string as it came. */
  readonly search: URLSearchParams
  readonly format: Format
  /** The canonical address asked for. */
  readonly url: URL
}

export interface PathParam {
  readonly schema: z.ZodType
  readonly description: string
  readonly example: string
  /** Whether it takes the rest of the address, slashes and all. */
  readonly rest?: true
}

/** That an address is to go, told in its answers. */
export interface Deprecation {
  /** The day from which it is not to be used any more. */
  readonly since: Day
  /** The day after which it may answer no more, at least six months after `since`; null where that is not set. */
  readonly sunset: Day | null
  /** The address to ask instead, or of a page that tells what to do. */
  readonly instead: string
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
  readonly formats: readonly Format[]
  /** `version` where the answer is the same until the dataset changes; `never` where it tells of this moment. */
  readonly cache: 'version' | 'never'
  /** Left out while it is to stay. */
  readonly deprecated?: Deprecation
  readonly examples: readonly { readonly title: string; readonly url: string }[]
  readonly answer: (asking: Asking) => Answer | Promise<Answer>
}
