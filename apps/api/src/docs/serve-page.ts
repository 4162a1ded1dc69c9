import type { Context } from 'hono'
import { keepingHeaders } from '../http/headers.ts'
import type { Service } from '../http/shelf.ts'
import { fromShelf, preparedOf } from '../http/shelf.ts'

/** Something that is not data: the reference page and what it is made of. */
export interface Page {
  readonly path: string
  readonly contentType: string
  /** Made when first asked for. */
  readonly text: () => string | Promise<string>
  /** Headers in place of the standing ones. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends a page from the shelf, whatever its query string. */
export const servePage =
  (service: Service, { path, contentType, text, headers = {} }: Page) =>
  async (context: Context): Promise<Response> =>
    fromShelf(service, context, path, async ({ etag }) => {
      const all = { ...keepingHeaders(service, etag), 'Content-Type': contentType, ...headers }
      return preparedOf(service, await text(), all, etag)
    })
