import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import type { Logger } from 'pino'
import type { App } from '../app.ts'
import { clientAddress } from './client-address.ts'
import { type Allowance, isLoopback, type makeLimiter, near } from './limiter.ts'
import type { Metrics } from './metrics.ts'
import { idOf } from './request-id.ts'
import { bufferOf, flatOf } from './written.ts'

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

const none: readonly string[] = []

/** Answers requests: each has an id, is counted, and is refused where its address asked too much. */
export const answering = ({ app, metrics, log, logRequests, limiter, proxies }: Surroundings) => {
  const taken = new WeakMap<IncomingMessage, Allowance>()
  /** What the address of a request may ask, this request counted once; null where there is no limit. */
  const allowanceOf = (incoming: IncomingMessage): Allowance | null => {
    if (limiter === null) return null
    const before = taken.get(incoming)
    if (before !== undefined) return before
    // Where nobody stands between, all that comes on a connection comes from the same address.
    if (proxies === 0 && near(incoming.socket)) return null
    const address = clientAddress(incoming, proxies)
    return isLoopback(address) ? null : limiter(address)
  }
  const note = (incoming: IncomingMessage, id: string, status: number, begun: number): void => {
    const { method, url } = incoming
    const milliseconds = Math.round((performance.now() - begun) * 10) / 10
    const told = { id, method, url, status, milliseconds, address: clientAddress(incoming, proxies) }
    if (status >= 500) log.error(told, 'failed')
    else if (logRequests) log.info(told, 'answered')
  }

  const answer = async (request: Request, incoming: IncomingMessage, id: string): Promise<Response> => {
    const allowance = allowanceOf(incoming)
    const added = { 'X-Request-Id': id, ...allowance?.headers }
    if (allowance?.allowed === false) {
      metrics.observe('none', 429, 0)
      const detail = `More requests came from this address than are taken in a minute; ask again in ${allowance.reset} seconds.`
      return app().problem({ name: 'too-many-requests', detail }, { ...added, 'Retry-After': String(allowance.reset) })
    }
    if (incoming.url === '/metrics' && incoming.method === 'GET') {
      const headers = {
        'Content-Type': metrics.contentType,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      }
      return new Response(await metrics.text(), { headers: { ...added, ...headers } })
    }
    return app().answer(request, added)
  }
  return {
    fetch: async (request: Request, { incoming }: HttpBindings): Promise<Response> => {
      const begun = performance.now()
      const id = idOf(incoming)
      const response = await answer(request, incoming, id)
      note(incoming, id, response.status, begun)
      return response
    },
    /** Writes what is at hand past the adaptor, which would make a request and a response first. */
    atHand: (incoming: IncomingMessage, outgoing: ServerResponse): boolean => {
      const { url, headers } = incoming
      // Which version is wanted is for those who read the request whole.
      if (headers['if-match'] !== undefined) return false
      // With a part of a path in it, a host would spell the address of another answer; the adaptor refuses such a one.
      if (headers.host === undefined || headers.host.includes('/')) return false
      const allowance = allowanceOf(incoming)
      const refused = allowance?.allowed === false
      const came = {
        url: `http://${headers.host}${url}`,
        accept: headers.accept,
        acceptEncoding: headers['accept-encoding']?.toString(),
      }
      const ready = refused ? undefined : app().ready(came, headers['if-none-match'])
      if (ready === undefined) {
        if (allowance !== null) taken.set(incoming, allowance)
        return false
      }
      const begun = logRequests ? performance.now() : 0
      const id = idOf(incoming)
      const limits = allowance === null ? none : flatOf(allowance.headers)
      outgoing.writeHead(ready.status, flatOf(ready.headers).concat('X-Request-Id', id, limits))
      if (ready.bytes === null) outgoing.end()
      else outgoing.end(bufferOf(ready.bytes))
      if (logRequests) note(incoming, id, ready.status, begun)
      return true
    },
  }
}
