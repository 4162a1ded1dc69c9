import type { Dataset } from '@csto-record/domain'
import { type Engines, engineOf } from '@csto-record/queries'
import type { Context } from 'hono'
import { LRUCache } from 'lru-cache'
import type { Config, Encoder } from '../config.ts'
import { etagOf, namesTag } from './etag.ts'
import { chooseEncoding } from './form.ts'
import { keepingHeaders } from './headers.ts'
import { encoded, gzip, type Prepared } from './prepared.ts'
import type { Served } from './served.ts'

type Shelf = LRUCache<string, Prepared>

/** How many bytes of prepared answers are kept. */
const room = 64 * 1024 * 1024

/** Answers kept by canonical request and content coding, the least recently asked for leaving first. */
const makeShelf = (): Shelf =>
  new LRUCache({ maxSize: room, sizeCalculation: ({ bytes }, key) => bytes.length + key.length + 1024 })

type Seen = LRUCache<string, string>
/** The same request mostly comes in the same words: finding its answer by them costs less than reading it. */
const makeSeen = (): Seen =>
  new LRUCache({ maxSize: 4 * 1024 * 1024, sizeCalculation: (key, words) => 2 * (key.length + words.length) })

/** What every request is answered with. */
export interface Service extends Served {
  readonly shelf: Shelf
  /** Where on the shelf the answer to a request is, by the words the request came in. */
  readonly seen: Seen
  /** Content codings by name, the preferred one first. */
  readonly encoders: Readonly<Record<string, Encoder>>
}

export const makeService = (dataset: Dataset, config: Config, engine: Engines = engineOf): Service => ({
  dataset,
  engine,
  stamp: { version: dataset.version, asOf: dataset.asOf },
  config,
  shelf: makeShelf(),
  seen: makeSeen(),
  encoders: { ...config.encoders, gzip },
})

/** What an answer is made of the first time: ready to be kept, or a response that is not to be kept. */
export type Make = (by: {
  readonly etag: string
  readonly coding: string
}) => Prepared | Response | Promise<Prepared | Response>

export const send = (made: Prepared | Response): Response =>
  made instanceof Response ? made : new Response(made.bytes, { headers: made.headers })

const unchanged = (headers: Prepared['unchanged']): Response => new Response(null, { status: 304, headers })

/** A request as it came: all that the choice of an answer depends on, before any of it is read. */
const asItCame = ({ req }: Context): string =>
  `${req.url} ${req.header('Accept') ?? ''} ${req.header('Accept-Encoding') ?? ''}`

/** Longer requests carry a text of their own and hardly come twice. */
const mostWords = 2_000

/** The answer on the shelf to a request that came before in the same words; undefined where there is none. */
export const atHand = (service: Service, context: Context): Response | undefined => {
  const key = service.seen.get(asItCame(context))
  const kept = key === undefined ? undefined : service.shelf.get(key)
  if (kept === undefined) return undefined
  const held = context.req.header('If-None-Match')
  return held === '*' || namesTag(held, kept.etag) ? unchanged(kept.unchanged) : send(kept)
}

/**
 * Sends the answer kept for a request, or makes it, keeps it and sends it; or says that it is the one the client has,
 * which costs neither reading nor writing. `request` is all that the answer depends on besides the dataset.
 */
export const fromShelf = async (service: Service, context: Context, request: string, make: Make): Promise<Response> => {
  const { dataset, shelf, seen, encoders } = service
  const coding = chooseEncoding(Object.keys(encoders), context.req.header('Accept-Encoding'))
  const key = `${coding} ${request}`
  const held = context.req.header('If-None-Match')
  const kept = shelf.get(key)
  const etag = kept?.etag ?? (await etagOf(dataset, request))
  if (namesTag(held, etag)) return unchanged(kept?.unchanged ?? keepingHeaders(service, etag))
  const made = kept ?? (await make({ etag, coding }))
  if (made instanceof Response) return made
  const encoder = encoders[coding]
  const ready = kept !== undefined || encoder === undefined ? made : await encoded(made, coding, encoder)
  if (kept === undefined) shelf.set(key, ready)
  const words = asItCame(context)
  if (words.length <= mostWords) seen.set(words, key)
  // "*" asks whether there is an answer at all, which is known only now.
  return held === '*' ? unchanged(ready.unchanged) : send(ready)
}

/** A text as bytes ready to be sent, with its headers. */
export const preparedOf = (
  service: Service,
  text: string,
  headers: Readonly<Record<string, string>>,
  etag: string | null,
): Prepared => {
  const bytes = new TextEncoder().encode(text)
  const whole = { ...headers, 'Content-Length': String(bytes.length) }
  return { etag: etag ?? '', bytes, headers: whole, unchanged: keepingHeaders(service, etag) }
}
