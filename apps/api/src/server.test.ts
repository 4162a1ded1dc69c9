import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { endAll, launch, listening, open } from './server/testing.ts'

afterEach(endAll)

test('the server answers over a socket, compressed with brotli, and HEAD without a body', async () => {
  const { url } = await listening()
  const health = await fetch(new URL('/health', url))
  expect(await health.json()).toMatchObject({ status: 'ok', records: expect.any(Number) })
  await expect.poll(async () => (await fetch(new URL('/ready', url))).status, { timeout: 40_000 }).toBe(200)
  const bodies = await fetch(new URL('/v1/bodies', url), { headers: { 'Accept-Encoding': 'br' } })
  expect(bodies.headers.get('Content-Encoding')).toBe('br')
  expect((await bodies.json()).items[0].type).toBe('body')
  const head = await fetch(new URL('/v1/bodies', url), { method: 'HEAD' })
  expect(Number(head.headers.get('Content-Length'))).toBeGreaterThan(1_000)
  const script = await (await fetch(new URL('/docs/redoc.js', url))).text()
  expect(script.length).toBeGreaterThan(500_000)
  expect(script).not.toContain('cdn.redoc.ly')
}, 60_000)

test('told to stop, it finishes the request under way, takes no other, and ends well', async () => {
  const { child, ended, url } = await listening()
  const { socket, heard } = await open(url)
  socket.write('GET /v1/bodies HTTP/1.1\r\nHost: localhost\r\n')
  await fetch(new URL('/health', url))
  child.kill('SIGTERM')
  await expect
    .poll(
      () =>
        open(url).then(
          () => 'taken',
          () => 'refused',
        ),
      { timeout: 10_000 },
    )
    .toBe('refused')
  const before = Date.now()
  socket.write('\r\n')
  await once(socket, 'close')
  expect(heard()).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(heard()).toContain('"type":"body"')
  expect(await ended).toBe(0)
  expect(Date.now() - before).toBeLessThan(3_500)
}, 60_000)

test('a connection that is merely kept open does not hold it up', async () => {
  const { child, ended, url } = await listening()
  const { socket, heard } = await open(url)
  socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await expect.poll(heard, { timeout: 10_000 }).toContain('"status":"ok"')
  const before = Date.now()
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(Date.now() - before).toBeLessThan(3_500)
}, 60_000)

test('the longest text a query takes fits into an address', async () => {
  const { url } = await listening()
  const text = encodeURIComponent('Организация '.repeat(1_666))
  const response = await fetch(new URL(`/v1/queries/annotate-text?text=${text}`, url))
  expect([response.status, (await response.json()).query]).toEqual([200, 'annotate-text'])
}, 60_000)

test('a port that is taken is named, and how to choose another', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const { said, ended } = launch({ CSTO_API_PORT: port })
  expect(await ended).toBe(1)
  expect(said.err).toBe(`Port ${port} on 127.0.0.1 is taken; choose another with CSTO_API_PORT.\n`)
  other.close()
}, 60_000)

test('a setting that does not fit is named, and nothing starts', async () => {
  const { said, ended } = launch({ CSTO_API_PORT: 'eighty' })
  expect([await ended, said.err]).toEqual([
    1,
    expect.stringContaining('CSTO_API_PORT is "eighty"; it takes a whole number'),
  ])
}, 60_000)
