import { expect, test } from 'vitest'
import { isLoopback, makeLimiter } from './limiter.ts'

test('an address asks as often as it may, and again after a minute', () => {
  const clock = { now: 0 }
  const limiter = makeLimiter(2, () => clock.now)
  expect(limiter('192.0.2.1')).toEqual({
    allowed: true,
    reset: 60,
    headers: { 'RateLimit-Policy': '"minute";q=2;w=60', RateLimit: '"minute";r=1;t=60' },
  })
  clock.now = 59_001
  expect(limiter('192.0.2.1')).toMatchObject({ allowed: true, headers: { RateLimit: '"minute";r=0;t=1' } })
  expect(limiter('192.0.2.1')).toMatchObject({ allowed: false, reset: 1, headers: { RateLimit: '"minute";r=0;t=1' } })
  expect(limiter('192.0.2.2').allowed).toBe(true)
  clock.now = 60_000
  expect(limiter('192.0.2.1')).toMatchObject({ allowed: true, reset: 60 })
})

test('IPv6 addresses of one network share what they may ask, and IPv4 is the same however it is written', () => {
  const limiter = makeLimiter(1)
  expect(limiter('2001:db8:0:1::5').allowed).toBe(true)
  expect(limiter('2001:db8:0:1:ffff::6').allowed).toBe(false)
  expect(limiter('2001:db8:0:2::5').allowed).toBe(true)
  expect(limiter('192.0.2.1').allowed).toBe(true)
  expect(limiter('::ffff:192.0.2.1').allowed).toBe(false)
})

test('loopback is told from other addresses', () => {
  expect(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'].filter(isLoopback)).toHaveLength(4)
  expect(['128.0.0.1', '10.127.0.1', '::2', '', '::ffff:10.0.0.1'].filter(isLoopback)).toEqual([])
})
