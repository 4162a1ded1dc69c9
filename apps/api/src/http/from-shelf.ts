import type { Context } from 'hono'
import type { Service } from '../service.ts'
import { etagOf, namesTag } from './etag.ts'
import { chooseEncoding } from './negotiate.ts'
import { encoded, type Prepared } from './prepared.ts'
import { keepingHeaders } from './send-answer.ts'

/** What an answer is made of the first time: ready to be kept, or a response that is not to be kept. */
export type Make = (given: {
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
  const place = service.seen.get(asItCame(context))
  const kept = place === undefined ? undefined : service.shelf.get(place)
  if (kept === undefined) return undefined
  const held = context.req.header('If-None-Match')
  return held === '*' || namesTag(held, kept.etag) ? unchanged(kept.unchanged) : send(kept)
}

/**
 * Sends the answer kept under a key, or makes it, keeps it and sends it; or says that it is the one the client has,
 * which costs neither reading nor writing. The key is all that the answer depends on besides the dataset.
 */
export const fromShelf = async (service: Service, context: Context, key: string, make: Make): Promise<Response> => {
  const { dataset, shelf, seen, encoders } = service
  const coding = chooseEncoding(Object.keys(encoders), context.req.header('Accept-Encoding'))
  const place = `${coding} ${key}`
  const held = context.req.header('If-None-Match')
  const kept = shelf.get(place)
  const etag = kept?.etag ?? (await etagOf(dataset, key))
  if (namesTag(held, etag)) return unchanged(kept?.unchanged ?? keepingHeaders(dataset.version, etag))
  const made = kept ?? (await make({ etag, coding }))
  if (made instanceof Response) return made
  const encoder = encoders[coding]
  const ready = kept !== undefined || encoder === undefined ? made : await encoded(made, coding, encoder)
  if (kept === undefined) shelf.set(place, ready)
  const words = asItCame(context)
  if (words.length <= mostWords) seen.set(words, place)
  // "*" asks whether there is an answer at all, which is known only now.
  return held === '*' ? unchanged(ready.unchanged) : send(ready)
}
