import type { Context } from 'hono'
import type { Service } from '../service.ts'
import { etagOf, namesTag } from './etag.ts'
import { chooseEncoding } from './negotiate.ts'
import { encoded, type Prepared } from './prepared.ts'
import { keepingHeaders } from './send-answer.ts'

/** What an answer is made of the first time: ready to be kept, or a response that is not to be kept. */
export type Make = (given: { readonly etag: string; readonly coding: string }) => Prepared | Response

export const send = (made: Prepared | Response): Response =>
  made instanceof Response ? made : new Response(made.bytes, { headers: made.headers })

/**
 * Sends the answer kept under a key, or makes it, keeps it and sends it; or says that it is the one the client has,
 * which costs neither reading nor writing. The key is all that the answer depends on besides the dataset.
 */
export const fromShelf = async (
  { dataset, shelf, encoders }: Service,
  context: Context,
  key: string,
  make: Make,
): Promise<Response> => {
  const coding = chooseEncoding(Object.keys(encoders), context.req.header('Accept-Encoding'))
  const held = context.req.header('If-None-Match')
  const kept = shelf.get(`${coding} ${key}`)
  const etag = kept?.etag ?? (await etagOf(dataset, key))
  const unchanged = () => new Response(null, { status: 304, headers: keepingHeaders(dataset.version, etag) })
  if (namesTag(held, etag)) return unchanged()
  const made = kept ?? make({ etag, coding })
  if (made instanceof Response) return made
  // "*" asks whether there is an answer at all, which is known only now.
  if (held === '*') return unchanged()
  const encoder = encoders[coding]
  const ready = kept !== undefined || encoder === undefined ? made : await encoded(made, coding, encoder)
  if (kept === undefined) shelf.set(`${coding} ${key}`, ready)
  return send(ready)
}
