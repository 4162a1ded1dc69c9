import { isIPv6, type Socket } from 'node:net'
import { LRUCache } from 'lru-cache'

/** What an address may still ask. */
export interface Allowance {
  readonly allowed: boolean
  /** Whole seconds until it may ask as much as ever. */
  readonly reset: number
  /** What the answer tells of this (draft-ietf-httpapi-ratelimit-headers). */
  readonly headers: Readonly<Record<string, string>>
}

/** Of more addresses than this the ones that asked longest ago are forgotten, so that memory has a bound. */
const mostAddresses = 50_000

/** Whoever has one IPv6 address has all that begin with the same 64 bits. */
const holderOf = (address: string): string => {
  if (!isIPv6(address) || address.includes('.')) return address.replace(/^::ffff:/, '')
  const [head = '', tail] = address.split('::')
  const [first, last] = [head.split(':'), tail === undefined ? [] : tail.split(':')]
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length
  return [...first, ...Array.from({ length: zeros }, () => '0'), ...last].slice(0, 4).join(':')
}

export const isLoopback = (address: string): boolean => address === '::1' || /^(?:::ffff:)?127\./.test(address)

const nearness = new WeakMap<Socket, boolean>()
/** Whether a connection comes from this machine: read once for each, as it is asked for each request. */
export const near = (socket: Socket): boolean => {
  const known = nearness.get(socket)
  if (known !== undefined) return known
  const found = isLoopback(socket.remoteAddress ?? '')
  nearness.set(socket, found)
  return found
}

/**
 * Counts the requests of each address in windows of a minute. It is asked before every answer, so that it neither
 * waits nor keeps a timer for each address.
 */
export const makeLimiter = (perMinute: number, now: () => number = Date.now) => {
  const window = 60_000
  const counts = new LRUCache<string, { readonly until: number; count: number }>({ max: mostAddresses })
  const policy = `"minute";q=${perMinute};w=60`
  return (address: string): Allowance => {
    const [holder, time] = [holderOf(address), now()]
    const known = counts.get(holder)
    const current = known === undefined || known.until <= time ? { until: time + window, count: 0 } : known
    if (current !== known) counts.set(holder, current)
    current.count += 1
    const reset = Math.ceil((current.until - time) / 1_000)
    const left = Math.max(0, perMinute - current.count)
    return {
      allowed: current.count <= perMinute,
      reset,
      headers: { 'RateLimit-Policy': policy, RateLimit: `"minute";r=${left};t=${reset}` },
    }
  }
}
