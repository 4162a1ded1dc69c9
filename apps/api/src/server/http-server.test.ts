import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'
import { httpServer, type Patience } from './http-server.ts'
import { open } from './testing.ts'

const app = exampleApp()
const started: Server[] = []
afterEach(() => {
  for (const server of started.splice(0)) server.close().closeAllConnections()
})

const patient: Patience = { headers: 5_000, request: 5_000, keepAlive: 5_000, answer: 5_000 }
const serving = async (patience: Partial<Patience> = {}, fetch = app.fetch): Promise<URL> => {
  const onFailure = (error: unknown) => {
    throw error
  }
  const answers = {
    fetch: (request: Request) => fetch(request),
    atHand: () => false,
    problem: app.problem,
    onFailure,
    stopping: () => false,
  }
  const server = httpServer(answers, { ...patient, ...patience }).listen(0, '127.0.0.1')
  started.push(server)
  await once(server, 'listening')
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

/** What a server says to a text, read as a response; `ended` once it closed the connection. */
const told = async (url: URL, text: string) => {
  const { socket, heard } = await open(url)
  socket.write(text)
  await once(socket, 'end')
  socket.destroy()
  const [head = '', body = ''] = heard().split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = new Headers(lines.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]))
  return { status: Number(first.split(' ')[1]), headers, body }
}

const last = '\r\nConnection: close\r\n\r\n'
const refused: readonly (readonly [string, string, number, string])[] = [
  ['no HTTP at all', 'rubbish\r\n\r\n', 400, 'bad-request'],
  ['no host', `GET /v1 HTTP/1.1${last}`, 400, 'bad-request'],
  ['two hosts', `GET /v1 HTTP/1.1\r\nHost: x\r\nHost: y${last}`, 400, 'bad-request'],
  ['the same host twice', `GET /v1 HTTP/1.1\r\nHost: x\r\nhost: x${last}`, 400, 'bad-request'],
  ['a host that is none', `GET /v1 HTTP/1.1\r\nHost: a b${last}`, 400, 'bad-request'],
  ['an address that is none', `GET http://[ HTTP/1.1\r\nHost: x${last}`, 400, 'bad-request'],
  ['a backslash in the path', `GET /v1\\x HTTP/1.1\r\nHost: x${last}`, 400, 'bad-request'],
  [
    'two lengths',
    'POST /mcp HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    400,
    'bad-request',
  ],
  [
    'a chunk that is none',
    'POST /mcp HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    400,
    'bad-request',
  ],
  ['a header without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(200_000)}`, 431, 'headers-too-large'],
  ['a proxy', `CONNECT example.org:443 HTTP/1.1\r\nHost: x${last}`, 405, 'method-not-allowed'],
  ['a request to be sent back', `TRACE /v1/events HTTP/1.1\r\nHost: x${last}`, 405, 'method-not-allowed'],
  ['an expectation', `GET /v1 HTTP/1.1\r\nHost: x\r\nExpect: miracles${last}`, 417, 'expectation-failed'],
  ['a path that is not there', `GET /nowhere HTTP/1.1\r\nHost: x${last}`, 404, 'not-found'],
]

describe('whatever is refused is told as a problem that any page may read', () => {
  test.each(refused)('%s', async (_, text, status, name) => {
    const answer = await told(await serving(), text)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, 'application/problem+json'])
    expect(JSON.parse(answer.body)).toMatchObject({
      type: `/v1/problems#${name}`,
      status,
      dataset: { version: '0.0.1' },
    })
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })
})

test('a redirect carries the same headers, and is none where it would be too long', async () => {
  const url = await serving()
  const moved = await told(url, `GET /v1/events/ HTTP/1.1\r\nHost: x${last}`)
  expect([moved.status, moved.headers.get('Location')]).toEqual([308, '/v1/events'])
  expect(moved.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const atom = await told(url, `GET /feed.atom HTTP/1.1\r\nHost: x${last}`)
  expect([atom.status, atom.headers.get('Access-Control-Allow-Origin')]).toEqual([308, '*'])
  const long = (length: number) =>
    `GET /v1/events/?q=${'x'.repeat(length - '/v1/events?q='.length)} HTTP/1.1\r\nHost: x${last}`
  expect((await told(url, long(4_000))).status).toBe(308)
  const tooLong = await told(url, long(4_001))
  expect([tooLong.status, JSON.parse(tooLong.body).type]).toEqual([414, '/v1/problems#address-too-long'])
})

test('OPTIONS * and a client of HTTP/1.0 that names no host are answered', async () => {
  const url = await serving()
  const options = await told(url, `OPTIONS * HTTP/1.1\r\nHost: x${last}`)
  expect([options.status, options.headers.get('Access-Control-Allow-Methods')]).toEqual([204, 'GET,HEAD,POST'])
  const old = await told(url, 'GET /health HTTP/1.0\r\n\r\n')
  expect([old.status, JSON.parse(old.body).status]).toEqual([200, 'ok'])
})

describe('a body that is too large is answered, and the connection closed without a reset', () => {
  const head = 'POST /mcp HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n'
  const size = 4_000_000
  const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`
  test.each([
    ['with its length', `${head}Content-Length: ${size}\r\n\r\n${'x'.repeat(size)}`],
    ['in chunks', `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(60)}0\r\n\r\n`],
  ])('%s', async (_, text) => {
    const { socket, heard } = await open(await serving())
    const failures: Error[] = []
    socket.on('error', (error) => failures.push(error))
    socket.end(text)
    await once(socket, 'close')
    expect(failures).toEqual([])
    expect(heard()).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i)
    expect(heard()).toContain('/v1/problems#too-large')
  })
})

describe('what does not come on is ended', () => {
  const short = 300
  test('headers that come slowly, and a connection on which nothing comes', async () => {
    const url = await serving({ headers: short, request: short })
    for (const text of ['GET /v1 HTTP/1.1\r\nHost: x\r\nX-Slow: ', '']) {
      const answer = await told(url, text)
      expect([answer.status, JSON.parse(answer.body).type]).toEqual([408, '/v1/problems#timed-out'])
    }
  })
  test('a body that comes slowly', async () => {
    const url = await serving({ headers: short, request: short })
    const answer = await told(url, 'POST /mcp HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{')
    expect(answer.status).toBe(408)
  })
  test('a connection that is kept and not used', async () => {
    const { socket, heard } = await open(await serving({ keepAlive: short }))
    socket.write('GET /health HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(socket, 'end')
    expect(heard()).toMatch(/^HTTP\/1\.1 200/)
    socket.destroy()
  })
  test('an answer that nobody takes', async () => {
    const endless = () => new Response(new Uint8Array(50_000_000))
    const { socket } = await open(await serving({ answer: short }, endless))
    socket.on('error', () => {}).pause()
    socket.write('GET /health HTTP/1.1\r\nHost: x\r\n\r\n')
    const [server] = started
    await expect
      .poll(() => new Promise((resolve) => server?.getConnections((_, count) => resolve(count))), { timeout: 10_000 })
      .toBe(0)
    socket.destroy()
  })
})
