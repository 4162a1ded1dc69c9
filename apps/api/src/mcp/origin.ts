import type { Config } from '../config.ts'
import type { ProblemDetails } from '../http/problem.ts'

const hostOf = (url: string): string | undefined => {
  try {
    return new URL(url).hostname
  } catch {
    return undefined
  }
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

/**
 * What is wrong with where a message to the tools comes from; undefined where nothing is. A browser tells in `Origin` whose
 * page sends it: that has to be a page of this machine, of the API, of the reader, or of a host that the configuration
 * names, and the host it was sent to has to be one of those too, or else a name that was made to lead here (DNS
 * rebinding) would let any page ask a server on its visitor's machine. Other clients send no `Origin`.
 */
export const originProblem = (
  { publicUrl, readerUrl, origins = [] }: Config,
  request: Request,
): ProblemDetails | undefined => {
  const origin = request.headers.get('Origin')
  if (origin === null) return undefined
  const own = new Set([publicUrl, readerUrl, ...origins].map(hostOf))
  const fits = (host: string | undefined): boolean => host !== undefined && (isLoopback(host) || own.has(host))
  if (!fits(hostOf(origin))) {
    const detail = `Pages of ${origin.slice(0, 120)} may not ask the tools; those of this server, of the reader and of the hosts that the server is told of may.`
    return { name: 'origin-refused', detail }
  }
  const host = request.headers.get('Host')
  const asked = host === null ? hostOf(request.url) : hostOf(`http://${host}`)
  if (fits(asked)) return undefined
  return { name: 'origin-refused', detail: `This server is not known as ${(host ?? asked ?? '').slice(0, 120)}.` }
}
