import type { Dataset } from '@csto-record/domain'
import { type Engines, engineOf } from '@csto-record/queries'
import type { Context } from 'hono'
import { routePath } from 'hono/route'
import { LRUCache } from 'lru-cache'
import type { Config, Encoder } from '../config.ts'
import { etagOf, namesTag } from './etag.ts'
import { chooseEncoding } from './form.ts'
import { keepingHeaders } from './headers.ts'
import { encoded, gzip, largest, type Prepared } from './prepared.ts'
import type { Served } from './served.ts'

type Headers = Readonly<Record<string, string>>
type Shelf = LRUCache<string, Prepared>

/** How many bytes of prepared answers are kept where the configuration does not say. */
const room = 32 * 1024 * 1024

/** Answers kept by canonical request and content coding, the least recently asked for leaving first. */
const makeShelf = (maxSize: number): Shelf =>
  new LRUCache({
    maxSize,
    maxEntrySize: Math.min(largest, maxSize),
    sizeCalculation: ({ bytes }, key) => bytes.length + key.length + 1024,
  })

/** Where the answer to a request in certain words stands on the shelf, and the route that made it. */
interface Place {
  readonly key: string
  readonly route: string
}
type Seen = LRUCache<string, Place>
/** The same request mostly comes in the same words: finding its answer by them costs less than reading it. */
const makeSeen = (): Seen =>
  new LRUCache({ maxSize: 4 * 1024 * 1024, sizeCalculation: ({ key }, words) => 2 * (key.length + words.length) + 64 })

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
  shelf: makeShelf(config.shelfBytes ?? room),
  seen: makeSeen(),
  encoders: { ...config.encoders, gzip },
})

/** What an answer is made of the first time: ready to be kept, or a response that is not to be kept. */
export type Make = (by: {
  readonly etag: string
  readonly coding: string
}) => Prepared | Response | Promise<Prepared | Response>

/** Headers stay one plain object: the adaptor of Node writes such a one as it is, and any other form far slower. */
const withAdded = (headers: Headers, added: Headers | undefined): Record<string, string> => ({ ...headers, ...added })

export const send = (made: Prepared | Response): Response =>
  made instanceof Response ? made : new Response(made.bytes, { headers: made.headers })

const unchanged = ({ unchanged: headers }: Pick<Prepared, 'unchanged'>): Response =>
  new Response(null, { status: 304, headers })

/** A request as it came: all that the choice of an answer depends on, before any of it is read. */
export interface Came {
  /** The whole address. */
  readonly url: string
  readonly accept: string | null | undefined
  readonly acceptEncoding: string | null | undefined
}
const cameAs = ({ url, headers }: Request): Came => ({
  url,
  accept: headers.get('Accept'),
  acceptEncoding: headers.get('Accept-Encoding'),
})
/** Joined by what no address and no header can hold, so that no two requests come in the same words. */
const wordsIn = ({ url, accept, acceptEncoding }: Came): string => `${url}\n${accept ?? ''}\n${acceptEncoding ?? ''}`
export const wordsOf = (request: Request): string => wordsIn(cameAs(request))

/** Longer requests carry a text of their own and hardly come twice. */
const mostWords = 2_000

/** Remembers where the answer to a request stands. */
export const remember = ({ seen }: Service, words: string, place: Place): void => {
  if (words.length <= mostWords) seen.set(words, place)
}

/** Keeps the answer to a GET request, to be found by the words it came in alone. */
export const keep = (service: Service, request: Request, answer: Prepared, route: string): void => {
  const words = wordsOf(request)
  const key = `as it came ${words}`
  service.shelf.set(key, answer)
  remember(service, words, { key, route })
}

/** An answer at hand. */
export interface Ready {
  readonly status: 200 | 304
  readonly headers: Headers
  readonly bytes: Uint8Array<ArrayBuffer> | null
}

/**
 * The answer on the shelf to a GET request that came before in the same words; undefined where there is none. `held` is
 * its If-None-Match. Nothing is parsed, hashed or awaited.
 */
export const readyFor = (
  { config, seen, shelf }: Service,
  came: Came,
  held: string | null | undefined,
): Ready | undefined => {
  const place = seen.get(wordsIn(came))
  const kept = place === undefined ? undefined : shelf.get(place.key)
  if (place === undefined || kept === undefined) return undefined
  const same = held != null && (held === kept.etag || held === '*' || namesTag(held, kept.etag))
  config.observe?.(place.route, same ? 304 : 200, null)
  return same
    ? { status: 304, headers: kept.unchanged, bytes: null }
    : { status: 200, headers: kept.headers, bytes: kept.bytes }
}

/** The same as a response, with the headers that this one gets besides. */
export const atHand = (service: Service, request: Request, added?: Headers): Response | undefined => {
  const ready = readyFor(service, cameAs(request), request.headers.get('If-None-Match'))
  if (ready === undefined) return undefined
  return new Response(ready.bytes, { status: ready.status, headers: withAdded(ready.headers, added) })
}

/**
 * Sends the answer kept for a request, or makes it, keeps it and sends it; or says that it is the one the client has,
 * which costs neither reading nor writing. `request` is all that the answer depends on besides the dataset; `told` are
 * headers that go with the answer also where it is not sent.
 */
export const fromShelf = async (
  service: Service,
  context: Context,
  request: string,
  make: Make,
  told: Headers = {},
): Promise<Response> => {
  const { dataset, shelf, encoders } = service
  const coding = chooseEncoding(Object.keys(encoders), context.req.header('Accept-Encoding'))
  const key = `${coding} ${request}`
  const held = context.req.header('If-None-Match')
  const kept = shelf.get(key)
  const etag = kept?.etag ?? (await etagOf(dataset, request))
  if (namesTag(held, etag)) return unchanged(kept ?? { unchanged: { ...keepingHeaders(service, etag), ...told } })
  const made = kept ?? (await make({ etag, coding }))
  if (made instanceof Response) return made
  const encoder = encoders[coding]
  const ready = kept !== undefined || encoder === undefined ? made : await encoded(made, coding, encoder)
  if (kept === undefined) shelf.set(key, ready)
  remember(service, wordsOf(context.req.raw), { key, route: routePath(context) })
  // "*" asks whether there is an answer at all, which is known only now.
  return held === '*' ? unchanged(ready) : send(ready)
}

/** Bytes ready to be sent, with their headers; `told` are those of them that go with a 304 too. */
export const preparedOf = (
  service: Service,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Headers,
  etag: string | null,
  told: Headers = {},
): Prepared => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const whole = { ...headers, ...told, 'Content-Length': String(bytes.length) }
  return { etag: etag ?? '', bytes, headers: whole, unchanged: { ...keepingHeaders(service, etag), ...told } }
}
