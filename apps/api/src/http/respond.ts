import type { Context } from 'hono'
import { deprecationHeaders } from './deprecation.ts'
import type { Asking, Endpoint } from './endpoint.ts'
import { canonicalUrl, chooseFormat, contentTypeOf, type Split, splitSuffix } from './form.ts'
import { keepingHeaders, linkHeader } from './headers.ts'
import { notAcceptable, sendRefusal } from './send-refusal.ts'
import type { Service } from './shelf.ts'
import { fromShelf, type Make, preparedOf, send } from './shelf.ts'
import { gather, stream } from './stream.ts'

type Headers = Readonly<Record<string, string>>

/** Asks the endpoint and writes its answer. */
const making = (service: Service, endpoint: Endpoint, asking: Asking, told: Headers): Make => {
  const { format, url } = asking
  return async ({ etag, coding }) => {
    const answer = await endpoint.answer(asking)
    if (answer.kind !== 'found') {
      const refusal = sendRefusal(service, answer)
      for (const [name, value] of Object.entries(told)) refusal.headers.set(name, value)
      return refusal
    }
    const tag = endpoint.cache === 'never' ? null : etag
    const headers = {
      ...keepingHeaders(service, tag),
      'Content-Type': contentTypeOf(format),
      Link: linkHeader(service.config, endpoint, format, url, answer.links),
      ...answer.headers,
    }
    const text = await answer.write()
    if (typeof text === 'string') return preparedOf(service, text, headers, tag, told)
    const gathered = gather(text)
    if (gathered.whole) return preparedOf(service, gathered.bytes, headers, tag, told)
    return stream(gathered.pieces, { ...headers, ...told }, coding)
  }
}

/** Answers the requests of an endpoint: in which form, is it what the client has, and only then what it is. */
export const respond = (service: Service, endpoint: Endpoint, split: (path: string) => Split = splitSuffix) => {
  const { dataset, stamp, engine, config } = service
  const { formats } = endpoint
  const told = deprecationHeaders(endpoint.deprecated)
  return async (context: Context): Promise<Response> => {
    const came = new URL(context.req.url)
    const { path: bare, suffix } = split(came.pathname)
    const format = chooseFormat(formats, suffix, context.req.header('Accept'))
    if (format === undefined) return notAcceptable(service, endpoint)
    const url = canonicalUrl(came, bare, format, formats[0])
    const path = context.req.param()
    const asking = { dataset, stamp, engine, config, path, search: came.searchParams, format, url }
    const make = making(service, endpoint, asking, told)
    if (endpoint.cache === 'never') return send(await make({ etag: '', coding: 'identity' }))
    return fromShelf(service, context, `${url.pathname}${url.search}`, make, told)
  }
}
