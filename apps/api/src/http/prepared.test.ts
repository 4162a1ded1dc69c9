import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encoded, gzip, type Prepared } from './prepared.ts'

const answer = (length: number): Prepared => ({
  etag: 'W/"a"',
  headers: { 'Content-Type': 'text/plain', 'Content-Length': String(length) },
  unchanged: { ETag: 'W/"a"' },
  bytes: new Uint8Array(length),
})
const to = (length: number) => async () => new Uint8Array(length)

test('an answer of less than a kilobyte is sent as it is, and one of a kilobyte is compressed', async () => {
  const [small, large] = [answer(1023), answer(1024)]
  expect(await encoded(small, 'x', to(1))).toBe(small)
  expect(await encoded(large, 'x', to(1))).not.toBe(large)
})

test('a coding that makes an answer no smaller is left out', async () => {
  const plain = answer(2000)
  expect(await encoded(plain, 'x', to(2000))).toBe(plain)
  expect(await encoded(plain, 'x', to(2001))).toBe(plain)
  expect((await encoded(plain, 'x', to(1999))).bytes.length).toBe(1999)
})

test('a compressed answer names its coding and its length, and keeps all else', async () => {
  expect(await encoded(answer(2000), 'x', to(10))).toEqual({
    etag: 'W/"a"',
    headers: { 'Content-Type': 'text/plain', 'Content-Length': '10', 'Content-Encoding': 'x' },
    unchanged: { ETag: 'W/"a"' },
    bytes: new Uint8Array(10),
  })
})

test('gzip gives back what went in', async () => {
  const bytes = new TextEncoder().encode('a word and a word and a word')
  expect(new Uint8Array(gunzipSync(await gzip(bytes)))).toEqual(bytes)
})
