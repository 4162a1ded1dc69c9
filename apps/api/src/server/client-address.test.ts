import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const from = (forwarded: string | undefined, proxies: number): string => {
  const socket = { remoteAddress: '10.0.0.1' } as Socket
  return clientAddress({ socket, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }, proxies)
}

test('what a client writes of itself is not believed', () => {
  expect(from('192.0.2.1', 0)).toBe('10.0.0.1')
  expect(from(undefined, 1)).toBe('10.0.0.1')
})

test('behind proxies it is what the outermost of them saw', () => {
  expect(from('198.51.100.9, 192.0.2.1', 1)).toBe('192.0.2.1')
  expect(from('198.51.100.9, 192.0.2.1, 10.0.0.2', 2)).toBe('192.0.2.1')
  expect(from('192.0.2.1', 2)).toBe('192.0.2.1')
  expect(from('', 1)).toBe('10.0.0.1')
})
