import type { Context } from 'hono'
import { atHand, fromShelf } from '../http/from-shelf.ts'
import { keepingHeaders, preparedOf } from '../http/send-answer.ts'
import type { Service } from '../service.ts'

/** Something that is not data: the reference page and what it is made of. */
export interface Page {
  readonly path: string
  readonly contentType: string
  /** Made when first asked for. */
  readonly text: () => string
  /** Headers in place of the standing ones. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends a page from the shelf, whatever its query string. */
export const servePage =
  (service: Service, { path, contentType, text, headers = {} }: Page) =>
  async (context: Context): Promise<Response> =>
    atHand(service, context) ??
    fromShelf(service, context, path, ({ etag }) => {
      const all = { ...keepingHeaders(service.dataset.version, etag), 'Content-Type': contentType, ...headers }
      return preparedOf(service.dataset, text(), all, etag)
    })
