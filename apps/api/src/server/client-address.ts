import type { IncomingMessage } from 'node:http'

/**
 * The address a request came from. Behind `proxies` proxies of one's own it is what the outermost of them wrote into
 * X-Forwarded-For; with none, that header is what anybody may write, and is not looked at.
 */
export const clientAddress = (
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  proxies: number,
): string => {
  const direct = socket.remoteAddress ?? ''
  const written = headers['x-forwarded-for']
  if (proxies === 0 || written === undefined) return direct
  const hops = String(written)
    .split(',')
    .map((hop) => hop.trim())
  return hops.at(-proxies) || hops[0] || direct
}
