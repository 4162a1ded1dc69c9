import { once } from '@csto-record/formats'
import { readerOf, withNearIds } from '@csto-record/queries'
import type * as z from 'zod'
import { writeJson } from '../formats/json.ts'
import type { Writer } from '../formats/writer.ts'
import type { Answer, Asking, Endpoint, Link, Refusal } from '../http/endpoint.ts'
import type { Format } from '../http/form.ts'
import { asKnown, knownByIn } from './known-by.ts'
import { refuseStray } from './refuse-stray.ts'
import { idParametersOf, strayReference } from './stray.ts'

/** A request with its parameters read. */
export interface Asked<V = unknown> extends Omit<Asking, 'search'> {
  readonly params: V
}

/** What an endpoint found, before it takes a form. */
export interface Found<B> {
  readonly kind: 'found'
  readonly body: B
  readonly links?: readonly Link[]
  readonly headers?: Readonly<Record<string, string>>
}

type Finding<B> = Found<B> | Refusal
type Examples = Endpoint['examples']

/** The forms a body comes in, the one first that a request gets which asks for none. */
export type Writers<B> = Readonly<Partial<Record<Format, Writer<B>>>>

interface Written<P extends z.ZodObject, B extends object>
  extends Pick<Endpoint, 'name' | 'path' | 'tag' | 'summary' | 'body'>,
    Partial<Pick<Endpoint, 'description' | 'pathParams' | 'cache' | 'deprecated'>> {
  readonly params: () => P
  readonly writers?: Writers<B>
  /** Parameters whose ids may be of records that are not here: what became of those is part of the answer. */
  readonly strays?: readonly string[]
  readonly examples?: Examples | (() => Examples)
  readonly find: (asked: Asked<z.output<P>>) => Finding<B> | Promise<Finding<B>>
}

/** The formats of some writers, in their order. */
const formatsIn = <B>(writers: Writers<B>): readonly Format[] =>
  // The keys of writers are formats, as their type says.
  Object.keys(writers) as Format[]

/**
 * Defines an endpoint. Parameters are read once, by its schema; `find` sees them as that gives them, and its
 * writers see the body as it was found, and the dataset as known by the day that `knownBy` names. Ids in parameters whose record is not here are answered for all alike.
 */
export const defineEndpoint = <P extends z.ZodObject, B extends object>({
  params,
  writers = { json: writeJson },
  find,
  strays = [],
  examples,
  ...written
}: Written<P, B>): Endpoint => {
  const reading = once(() => ({
    read: readerOf(params()),
    ids: idParametersOf(params()).filter((name) => !strays.includes(name)),
  }))
  const shown = once(() => {
    const given = typeof examples === 'function' ? examples() : examples
    return given ?? [{ title: written.summary, url: written.path }]
  })
  return {
    pathParams: {},
    cache: 'version',
    ...written,
    get examples() {
      return shown()
    },
    params,
    formats: formatsIn(writers),
    answer: async ({ search, ...asking }): Promise<Answer> => {
      const { read, ids } = reading()
      const parsed = read(search)
      if (!parsed.ok) return { kind: 'refused', problems: withNearIds(params(), asking.dataset, parsed.problems) }
      const given = ids.filter((name) => asking.url.searchParams.has(name))
      const stray = given.length === 0 ? undefined : strayReference(asking.dataset, given, parsed.params)
      if (stray !== undefined) return refuseStray(stray, asking.url)
      const found = await find({ ...asking, params: parsed.params })
      if (found.kind !== 'found') return found
      const { body, links = [], headers = {} } = found
      const written = () => ({
        ...asking,
        dataset: asKnown(asking.dataset, knownByIn(parsed.params)),
        whole: asking.dataset,
      })
      return { kind: 'found', links, headers, write: () => writers[asking.format]?.(body, written()) ?? '' }
    },
  }
}
