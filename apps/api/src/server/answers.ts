import { randomUUID } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import type { Logger } from 'pino'
import type { App } from '../app.ts'
import { clientAddress } from './client-address.ts'
import { isLoopback, type makeLimiter } from './limiter.ts'
import type { Metrics } from './metrics.ts'

export interface Surroundings {
  readonly app: () => App
  readonly metrics: Metrics
  readonly log: Logger
  /** Whether each request is logged, or only those that failed. */
  readonly logRequests: boolean
  /** Null where addresses may ask as much as they like. */
  readonly limiter: ReturnType<typeof makeLimiter> | null
  readonly proxies: number
}

/** An id that a proxy or client gave, if it is one that a log can hold. */
const givenId = /^[\w.:+/=-]{1,128}$/

/** Answers requests: each has an id, is counted, and is refused where its address asked too much. */
export const answering = ({ app, metrics, log, logRequests, limiter, proxies }: Surroundings) => {
  const answer = (request: Request, { incoming }: HttpBindings, id: string): Response | Promise<Response> => {
    const added = { 'X-Request-Id': id }
    if (incoming.url === '/metrics' && incoming.method === 'GET')
      return metrics.text().then(
        (text) =>
          new Response(text, {
            headers: {
              ...added,
              'Content-Type': metrics.contentType,
              'Cache-Control': 'no-store',
              'X-Content-Type-Options': 'nosniff',
            },
          }),
      )
    const address = limiter === null ? '' : clientAddress(incoming, proxies)
    if (limiter === null || isLoopback(address)) return app().answer(request, added)
    const { allowed, reset, headers } = limiter(address)
    if (allowed) return app().answer(request, { ...added, ...headers })
    metrics.observe('none', 429, 0)
    const detail = `From ${address} came more requests than are taken in a minute; ask again in ${reset} seconds.`
    return app().problem({ name: 'too-many-requests', detail }, { ...added, ...headers, 'Retry-After': String(reset) })
  }
  const note = (incoming: HttpBindings['incoming'], id: string, status: number, begun: number): void => {
    const milliseconds = Math.round((performance.now() - begun) * 10) / 10
    const told = {
      id,
      method: incoming.method,
      url: incoming.url,
      status,
      milliseconds,
      address: clientAddress(incoming, proxies),
    }
    if (status >= 500) log.error(told, 'failed')
    else if (logRequests) log.info(told, 'answered')
  }
  return (request: Request, bindings: HttpBindings): Response | Promise<Response> => {
    const { incoming } = bindings
    const begun = performance.now()
    const given = incoming.headers['x-request-id']
    const id = typeof given === 'string' && givenId.test(given) ? given : randomUUID()
    const answered = answer(request, bindings, id)
    if (answered instanceof Promise)
      return answered.then((response) => {
        note(incoming, id, response.status, begun)
        return response
      })
    if (logRequests) note(incoming, id, answered.status, begun)
    return answered
  }
}
