import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'
import { answering } from './answers.ts'
import { httpServer } from './http-server.ts'
import { makeMetrics } from './metrics.ts'

// What is at hand is written past everything that reads a request. So the same requests go to a server that keeps
// answers and to one that never does, and the two must say the same.
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const started: Server[] = []
const portOf: Record<'keeps' | 'forgets', number> = { keeps: 0, forgets: 0 }
const etag = { of: '' }
const hits = { count: 0 }

const listening = async (keeps: boolean): Promise<number> => {
  const app = exampleApp({
    ...(keeps ? {} : { shelfBytes: 1 }),
    observe: (_route, _status, seconds) => {
      if (seconds === null) hits.count += 1
    },
  })
  const metrics = makeMetrics(() => app.shelf())
  const around = {
    app: () => app,
    metrics,
    log: pino({ enabled: false }),
    logRequests: false,
    limiter: null,
    proxies: 0,
  }
  const onFailure = (error: unknown) => {
    throw error
  }
  const answers = answering(around)
  const server = httpServer(
    {
      ...answers,
      ...(keeps ? {} : { atHand: () => false }),
      problem: app.problem,
      onFailure,
      stopping: () => false,
    },
    { headers: 20_000, request: 20_000, keepAlive: 2_000, answer: 20_000 },
  )
  started.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** All that a server says to a text until it closes the connection. */
const saidTo = async (port: number, text: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  const pieces: Buffer[] = []
  socket.on('data', (piece: Buffer) => pieces.push(piece))
  socket.write(text, 'latin1')
  await once(socket, 'close')
  return Buffer.concat(pieces).toString('latin1')
}

beforeAll(async () => {
  process.stdout.write(`Requests are drawn from the seed ${seed}.\n`)
  portOf.keeps = await listening(true)
  portOf.forgets = await listening(false)
  const head = await saidTo(portOf.forgets, 'GET /v1/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  etag.of = /^etag: (.+)\r$/im.exec(head)?.[1] ?? ''
})
afterAll(() => {
  for (const server of started) server.close().closeAllConnections()
})

/** The answers of one connection, without what differs from answer to answer: moments, ids, and the order of headers. */
const answersIn = (said: string): readonly unknown[] => {
  const answers: unknown[] = []
  for (let rest = said; rest !== ''; ) {
    const end = rest.indexOf('\r\n\r\n')
    const [first = '', ...lines] = rest.slice(0, end).split('\r\n')
    const headers = lines
      .map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase()))
      .filter((line) => !/^(?:date|x-request-id): /.test(line))
      .toSorted()
    const length = Number(/^content-length: (\d+)$/m.exec(headers.join('\n'))?.[1] ?? Number.NaN)
    const next = rest.indexOf('HTTP/1.1 ', end)
    // An answer to HEAD has a length and no body; one in chunks has a body and no length.
    const bodyless = next === end + 4 || Number.isNaN(length)
    const from = end + 4
    const to = bodyless ? (next < 0 ? rest.length : next) : Math.min(from + length, rest.length)
    answers.push({ first, headers, body: rest.slice(from, to) })
    rest = rest.slice(to)
  }
  return answers
}

const path = fc.constantFrom(
  '/v1/events',
  '/v1/events?limit=1',
  '/v1/events?limit=1&',
  '/v1/events?limit=01',
  '/v1/events?limit=1#part',
  '/v1/events/',
  '/v1/events.csv',
  '/v1/%65vents',
  '/v1/./events',
  '/v1/x/../events',
  '//v1/events',
  '/v1/events?',
  '/v1/events?q=%zz',
  '/v1/events?q=\xe9',
  '/v1/events\\',
  '/v1/events/2019-05-02-session',
  '/v1/queries/chair-on?date=2019-05-02',
  'http://x/v1/events',
  'http://y/v1/events',
  'HTTP://X/v1/events',
  '/events',
  '/health',
  '/v1/problems',
  '/nowhere',
  '*',
  `/v1/events?q=${'x'.repeat(2_100)}`,
)
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant('GET') },
  fc.constantFrom('HEAD', 'OPTIONS', 'POST', 'DELETE', 'PUT', 'TRACE', 'PURGE'),
)
const host = fc.oneof(
  { weight: 8, arbitrary: fc.constant(['Host: x']) },
  fc.constantFrom(
    ['Host: X'],
    ['Host: x:80'],
    ['Host: x/v1'],
    ['Host: x?'],
    ['Host: '],
    [],
    ['Host: x@y'],
    ['Host: x', 'Host: y'],
  ),
)
const accept = fc.constantFrom(
  [],
  ['Accept: */*'],
  ['Accept: text/csv'],
  ['Accept: application/json'],
  ['Accept: text/csv', 'Accept: application/json'],
  // Where the words of a request were joined by spaces, these were the same.
  ['Accept: text/csv gzip,'],
  ['Accept: nothing/known'],
)
const coding = fc.constantFrom(
  [],
  ['Accept-Encoding: gzip'],
  ['Accept-Encoding: gzip, gzip'],
  ['Accept-Encoding: identity'],
  ['Accept-Encoding: gzip;q=0'],
  ['Accept-Encoding: gzip', 'Accept-Encoding: br'],
)
const held = fc
  .constantFrom('', '*', 'W/"x"', 'same', '"x", same', 'same,', ' same ', 'W/same')
  .map((tag) => (tag === '' ? [] : [`If-None-Match: ${tag}`]))
const other = fc.constantFrom(
  [],
  ['Range: bytes=0-9'],
  ['If-Modified-Since: Mon, 30 Nov 2099 00:00:00 GMT'],
  ['If-Match: "x"'],
  ['Accept-Datetime: Wed, 15 Jan 2025 12:00:00 GMT'],
  ['Origin: https://evil.example'],
  ['Content-Length: 0'],
  ['Expect: miracles'],
  ['X-Request-Id: mine'],
  ['X-Forwarded-For: 192.0.2.1'],
  ['Cache-Control: no-cache'],
  ['Connection: Upgrade', 'Upgrade: websocket'],
)
const request = fc.tuple(method, path, fc.constantFrom('1.1', '1.1', '1.1', '1.0'), host, accept, coding, held, other)
type Drawn = typeof request extends fc.Arbitrary<infer Value> ? Value : never

const textOf = ([verb, target, version, ...headers]: Drawn, more: readonly string[] = []): string =>
  `${[`${verb} ${target} HTTP/${version}`, ...headers.flat(), ...more].join('\r\n')}\r\n\r\n`.replaceAll(
    'same',
    etag.of,
  )

const expectSame = async (text: string): Promise<void> => {
  const [forgets, ...keeps] = [
    await saidTo(portOf.forgets, text),
    // The first may have made what the second finds at hand.
    await saidTo(portOf.keeps, text),
    await saidTo(portOf.keeps, text),
  ].map(answersIn)
  for (const said of keeps) expect(said).toEqual(forgets)
}

test('a request is answered the same, whether its answer is at hand or made anew', async () => {
  await fc.assert(
    fc.asyncProperty(request, (drawn) => expectSame(textOf(drawn, ['Connection: close']))),
    { numRuns: 600, seed, endOnFailure: true },
  )
  expect(hits.count).toBeGreaterThan(50)
}, 120_000)

test('requests sent one behind the other are answered the same and in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 2, maxLength: 8 }), (drawn) => {
      // Node reads no further behind one that would like another protocol.
      const texts = drawn.map((one) => textOf(one)).filter((text) => !text.includes('Upgrade'))
      return expectSame(`${texts.join('')}GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    }),
    { numRuns: 300, seed, endOnFailure: true },
  )
}, 120_000)

test('a host with a part of a path in it finds no answer at hand', async () => {
  const asking = (host: string, target: string) =>
    saidTo(portOf.keeps, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  for (const said of [await asking('x', '/v1/events'), await asking('x', '/v1/events')]) {
    expect(said).toMatch(/^HTTP\/1\.1 200 /)
  }
  expect(await asking('x/v1', '/events')).toMatch(/^HTTP\/1\.1 400 /)
})
