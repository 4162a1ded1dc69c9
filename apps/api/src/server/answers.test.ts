import { once } from 'node:events'
import { get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'
import { answering, type Surroundings } from './answers.ts'
import { httpServer } from './http-server.ts'
import { makeLimiter } from './limiter.ts'
import { makeMetrics } from './metrics.ts'

const started: Server[] = []
afterEach(() => {
  for (const server of started.splice(0)) server.close().closeAllConnections()
})

const serving = async (changes: Partial<Surroundings> = {}) => {
  const metrics = makeMetrics(() => app.shelf())
  const app = exampleApp({ observe: (...told) => metrics.observe(...told) })
  const lines: Record<string, unknown>[] = []
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) })
  const around = { app: () => app, metrics, log, logRequests: true, limiter: null, proxies: 0, ...changes }
  const onFailure = (error: unknown) => {
    throw error
  }
  const answers = { ...answering(around), problem: app.problem, onFailure, stopping: () => false }
  const server = httpServer(answers, { headers: 5_000, request: 5_000, keepAlive: 1_000, answer: 5_000 })
  started.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const [response] = (await once(get({ port, path, headers }), 'response')) as [IncomingMessage]
    const text = (await response.setEncoding('utf8').toArray()).join('')
    return { status: response.statusCode, headers: response.headers, text }
  }
  return { ask, lines }
}

test('an answer written past the adaptor is the same as the first', async () => {
  const { ask } = await serving()
  const [first, again] = [await ask('/v1/events'), await ask('/v1/events')]
  const { 'x-request-id': one, date: _, ...rest } = first.headers
  const { 'x-request-id': other, date: __, ...restAgain } = again.headers
  expect([again.status, again.text, restAgain]).toEqual([200, first.text, rest])
  expect(one).not.toBe(other)
  const held = await ask('/v1/events', { 'If-None-Match': first.headers.etag ?? '' })
  expect([held.status, held.text, held.headers.etag]).toEqual([304, '', first.headers.etag])
  expect((await ask('/v1/events', { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
})

test('a request keeps the id it came with, gets one where it has none that fits, and is logged by it', async () => {
  const { ask, lines } = await serving()
  for (const path of ['/v1/events', '/v1/events', '/nowhere']) {
    expect((await ask(path, { 'X-Request-Id': 'abc-1' })).headers['x-request-id']).toBe('abc-1')
    expect((await ask(path)).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect((await ask(path, { 'X-Request-Id': 'a b' })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  }
  expect(lines).toHaveLength(9)
  expect(lines[0]).toMatchObject({ id: 'abc-1', method: 'GET', url: '/v1/events', status: 200, address: '127.0.0.1' })
  expect(lines[8]).toMatchObject({ url: '/nowhere', status: 404 })
})

test('metrics are told of each answer, at hand or not', async () => {
  const { ask } = await serving()
  for (const path of ['/v1/events', '/v1/events', '/nowhere']) await ask(path)
  const { headers, text } = await ask('/metrics')
  expect(headers['content-type']).toContain('text/plain')
  expect(text).toContain('http_requests_total{route="/v1/events",status="200"} 2\n')
  expect(text).toContain('http_requests_total{route="none",status="404"} 1\n')
  expect(text).toContain('\nshelf_hits_total 1\n')
})

test('an address that asks too much is refused, each request counted once, and loopback never', async () => {
  const { ask } = await serving({ limiter: makeLimiter(3), proxies: 1 })
  const asked = (address: string) => ask('/v1/events', { 'X-Forwarded-For': address })
  const answers = [
    await asked('192.0.2.1'),
    await asked('192.0.2.1'),
    await asked('192.0.2.1'),
    await asked('192.0.2.1'),
  ]
  expect(answers.map(({ status, headers }) => [status, headers['ratelimit']?.toString().split(';t')[0]])).toEqual([
    [200, '"minute";r=2'],
    [200, '"minute";r=1'],
    [200, '"minute";r=0'],
    [429, '"minute";r=0'],
  ])
  const refused = answers[3]
  expect(refused?.headers['ratelimit-policy']).toBe('"minute";q=3;w=60')
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
  expect(JSON.parse(refused?.text ?? '')).toMatchObject({ type: '/v1/problems#too-many-requests', status: 429 })
  expect((await asked('192.0.2.2')).status).toBe(200)
  for (const _ of [1, 2, 3, 4]) expect((await ask('/v1/events')).headers['ratelimit']).toBeUndefined()
})
