import { readerOf } from '@csto-record/queries'
import type { Context } from 'hono'
import * as z from 'zod'
import { keepingHeaders } from '../http/headers.ts'
import { badParameters } from '../http/problem.ts'
import { sendProblem } from '../http/send-problem.ts'
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

/** A page takes no parameters; one that is given is refused in the words of every other address. */
const read = readerOf(z.strictObject({}))

/** Sends a page from the shelf. */
export const servePage =
  (service: Service, { path, contentType, text, headers = {} }: Page) =>
  async (context: Context): Promise<Response> => {
    const parsed = read(new URL(context.req.url).searchParams)
    if (!parsed.ok) return sendProblem(service, badParameters(parsed.problems))
    return fromShelf(service, context, path, async ({ etag }) => {
      const all = { ...keepingHeaders(service, etag), 'Content-Type': contentType, ...headers }
      return preparedOf(service, await text(), all, etag)
    })
  }
