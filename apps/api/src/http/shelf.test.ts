import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { exampleConfig, exampleDataset } from '../testing.ts'
import { atHand, fromShelf, makeService, preparedOf } from './shelf.ts'

/** A service with an address that counts how often its answer is made. */
const counting = (text = 'an answer', encoders = exampleConfig.encoders) => {
  const service = makeService(exampleDataset, { ...exampleConfig, encoders })
  const told = { made: 0, atHand: 0 }
  const app = new Hono().get('*', (context) => {
    const ready = atHand(service, context.req.raw)
    if (ready !== undefined) {
      told.atHand += 1
      return ready
    }
    return fromShelf(service, context, new URL(context.req.url).pathname, ({ etag }) => {
      told.made += 1
      if (context.req.path === '/refused') return new Response('no', { status: 404 })
      return preparedOf(service, text, { 'Content-Type': 'text/plain', ETag: etag }, etag)
    })
  })
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { headers })
    return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  return { service, told, get }
}
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('an answer is made once, and found by its words from then on', async () => {
  const { told, get } = counting()
  const bodies = [await get('/a'), await get('/a'), await get('/a')].map(({ bytes }) => textOf(bytes))
  expect(bodies).toEqual(['an answer', 'an answer', 'an answer'])
  expect(told).toEqual({ made: 1, atHand: 2 })
})

test('a request in other words finds the same answer, though not by its words', async () => {
  const { told, get } = counting()
  await get('/a')
  expect(textOf((await get('/a?x=1')).bytes)).toBe('an answer')
  expect(told).toEqual({ made: 1, atHand: 0 })
})

test('a refusal is never kept', async () => {
  const { told, get } = counting()
  expect([(await get('/refused')).status, (await get('/refused')).status]).toEqual([404, 404])
  expect(told).toEqual({ made: 2, atHand: 0 })
})

test('an answer asked for in another coding is made for it, and compressed once', async () => {
  let packed = 0
  const coder = async (bytes: Uint8Array) => {
    packed += 1
    return bytes.slice(0, 10)
  }
  const { told, get } = counting('x'.repeat(5_000), { br: coder })
  const plain = await get('/a', { 'Accept-Encoding': 'identity' })
  expect([plain.bytes.length, plain.headers.get('Content-Encoding')]).toEqual([5_000, null])
  for (const path of ['/a', '/a', '/a?again']) {
    const coded = await get(path, { 'Accept-Encoding': 'br' })
    expect([coded.bytes.length, coded.headers.get('Content-Encoding')]).toEqual([10, 'br'])
  }
  expect([told.made, packed]).toEqual([2, 1])
  const zipped = await get('/a', { 'Accept-Encoding': 'gzip' })
  expect(textOf(new Uint8Array(gunzipSync(zipped.bytes)))).toBe('x'.repeat(5_000))
})

test('a client that has the answer is told so before it is made, after it was made, and when it is at hand', async () => {
  const etag = (await counting().get('/a')).headers.get('ETag') ?? ''
  const { told, get } = counting()
  const held = { 'If-None-Match': etag }
  expect((await get('/a', held)).status).toBe(304)
  expect(told).toEqual({ made: 0, atHand: 0 })
  await get('/a')
  expect([(await get('/a?x=1', held)).status, (await get('/a', held)).status]).toEqual([304, 304])
  expect(told).toEqual({ made: 1, atHand: 1 })
  expect((await get('/a', { 'If-None-Match': '"other"' })).status).toBe(200)
})

test('"*" asks whether there is an answer at all: it is made, and not sent', async () => {
  const { told, get } = counting()
  const any = { 'If-None-Match': '*' }
  const first = await get('/a', any)
  expect([first.status, first.bytes.length, told.made]).toEqual([304, 0, 1])
  expect((await get('/a', any)).status).toBe(304)
  expect((await get('/refused', any)).status).toBe(404)
})

test('a request in very many words is not remembered by them', async () => {
  const { service, told, get } = counting()
  const words = (length: number) => `/a?${'x'.repeat(length - 'http://localhost/a?  '.length)}`
  for (const path of [words(2_001), words(2_001), words(2_000), words(2_000)]) await get(path)
  expect([told.atHand, service.seen.size]).toEqual([1, 1])
})

test('bytes ready to be sent come with their length in bytes, not letters', () => {
  const { service } = counting()
  const prepared = preparedOf(service, 'ОДКБ', { 'Content-Type': 'text/plain' }, null)
  expect(prepared).toMatchObject({ etag: '', headers: { 'Content-Type': 'text/plain', 'Content-Length': '8' } })
  expect(prepared.bytes).toEqual(new TextEncoder().encode('ОДКБ'))
})
