import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compressAll } from '../postbuild/compress.ts'
import { createReader } from './reader.mjs'
import { loadShelf } from './shelf.mjs'

const folder = mkdtempSync(join(tmpdir(), 'csto-record-'))
const files: Readonly<Record<string, string>> = {
  'index.html': '<p>Home</p>',
  '404.html': '<p>Not on record</p>',
  'bodies.html': '<p>Bodies</p>',
  'bodies/cccim.html': '<p>Одна</p>',
  '_next/static/chunks/a.1.css': 'p{}',
  'data/records.ndjson': '{"id":1}\n{"id":2}\n',
  'data/dataset.json': `[${'1,'.repeat(5_000)}1]`,
  'feed.atom': '<feed/>',
  'cite.bib': '@misc{a}',
  'font.woff2': 'bytes',
  'figures/strength.html': '<p>Figure</p>',
  'figures/strength/embed.html': '<p>Figure alone</p>',
  'figures/strength.svg': '<svg/>',
  'events/embed.html': '<p>An event of that name</p>',
  LICENSE: 'text without an end to its name',
}
let server: ReturnType<typeof createReader>
let port = 0
beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  await compressAll(folder)
  server = createReader(loadShelf(folder)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address === 'object' && address !== null) port = address.port
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

interface Got {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}
const ask = async (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Got> => {
  const asked = request({ port, host: '127.0.0.1', path, headers, method }).end()
  const [response]: IncomingMessage[] = await once(asked, 'response')
  if (response === undefined) throw new Error('no answer')
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(await response.toArray()) }
}
/** What comes back for words put on the line as they are. */
const say = async (text: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  socket.end(text)
  return Buffer.concat(await socket.toArray()).toString()
}

describe('addresses', () => {
  test.each(['/', '/index.html', '/?q=a', '/index'])('the home page stands at %s', async (path) => {
    expect(String((await ask(path)).body)).toBe('<p>Home</p>')
  })
  test.each(['/bodies', '/bodies/', '/bodies.html', '/bodies?day=%zz', '/b%6Fdies', '/bodies/#x'])(
    'a page stands at %s',
    async (path) => expect(String((await ask(path)).body)).toBe('<p>Bodies</p>'),
  )
  test('a proxy may send the whole address', async () => {
    expect(await say('GET http://a.example/bodies HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/Bodies/)
  })
  test.each([
    '//bodies',
    '/bodies/..',
    '/../package.json',
    '/%2e%2e/x',
    '/bodies.html.br',
    '/__proto__',
    '/bodies%00',
    '/404',
    '/404.html',
  ])('%s leads nowhere, and the page of 404 says so', async (path) => {
    const { status, body, headers } = await ask(path)
    expect([status, String(body)]).toEqual([404, '<p>Not on record</p>'])
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  })
  test.each(['/%', '/%zz', '/%ff', '/bodies/%e0%a4%a'])('%s is named as not well formed', async (path) => {
    const { status, body } = await ask(path)
    expect([status, String(body)]).toEqual([400, expect.stringContaining('not well formed')])
  })
  test('what is no request of HTTP ends that connection alone', async () => {
    expect(await say('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
    expect((await ask('/')).status).toBe(200)
  })
})

describe('the coding', () => {
  test.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['*;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['zstd', undefined],
    ['', undefined],
  ])('for Accept-Encoding "%s" is %s', async (accepted, coding) => {
    const { status, headers, body } = await ask('/bodies/cccim', { 'Accept-Encoding': accepted })
    expect([status, headers['content-encoding'], headers.vary]).toEqual([200, coding, 'Accept-Encoding'])
    expect(headers['content-length']).toBe(String(body.length))
    const plain = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body
    expect(String(plain)).toBe('<p>Одна</p>')
  })
  test('that is not to be had is said', async () => {
    expect((await ask('/bodies', { 'Accept-Encoding': 'identity;q=0, zstd' })).status).toBe(406)
    expect((await ask('/font.woff2', { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe(undefined)
  })
  test('holds for the page of 404 too, which is never answered with 304', async () => {
    const { headers, body } = await ask('/nowhere', { 'Accept-Encoding': 'gzip' })
    expect(String(gunzipSync(body))).toBe('<p>Not on record</p>')
    const again = await ask('/nowhere', { 'Accept-Encoding': 'gzip', 'If-None-Match': String(headers.etag) })
    expect(again.status).toBe(404)
  })
  test('is chosen anew after more headers than are remembered', async () => {
    for (let count = 0; count < 300; count += 1) await ask('/', { 'Accept-Encoding': `x-${count}` })
    expect((await ask('/', { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe('br')
  })
})

describe('what is held', () => {
  const tagOf = async (coding: string) => String((await ask('/bodies', { 'Accept-Encoding': coding })).headers.etag)
  test('is not sent again, under each form of the header', async () => {
    const tag = await tagOf('br')
    for (const held of [tag, `W/${tag}`, `"a", ${tag}`, '*']) {
      const { status, headers, body } = await ask('/bodies', { 'Accept-Encoding': 'br', 'If-None-Match': held })
      expect([status, body.length, headers.etag, headers.vary]).toEqual([304, 0, tag, 'Accept-Encoding'])
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    }
  })
  test('in another coding, or of another page, is', async () => {
    const [br, gzip] = [await tagOf('br'), await tagOf('gzip')]
    expect(br).not.toBe(gzip)
    expect((await ask('/bodies', { 'Accept-Encoding': 'gzip', 'If-None-Match': br })).status).toBe(200)
    expect((await ask('/', { 'Accept-Encoding': 'br', 'If-None-Match': br })).status).toBe(200)
  })
  test('may be kept for good where the name holds the digest', async () => {
    expect((await ask('/_next/static/chunks/a.1.css')).headers['cache-control']).toContain('immutable')
  })
})

describe('methods', () => {
  test('HEAD answers as GET does, without the body', async () => {
    for (const path of ['/bodies', '/nowhere', '/%zz']) {
      const [head, got] = [await ask(path, {}, 'HEAD'), await ask(path)]
      const without = ({ date: _, ...rest }: Got['headers']) => rest
      expect([head.status, without(head.headers)]).toEqual([got.status, without(got.headers)])
      expect(head.body.length).toBe(0)
    }
  })
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    '%s is refused with those that there are',
    async (method) => {
      const { status, headers } = await ask('/', {}, method)
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
    },
  )
  test('what forbids framing and guessing stands on every answer with a body', async () => {
    for (const answer of [await ask('/'), await ask('/nowhere'), await ask('/%zz'), await ask('/', {}, 'POST')]) {
      expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
    }
  })
})

test.each(['/figures/strength/embed', '/figures/strength/embed/', '/figures/strength/embed.html'])(
  '%s may be framed by other sites',
  async (path) => {
    const { headers } = await ask(path, { 'Accept-Encoding': 'br' })
    expect(headers['content-security-policy']).toMatch(/default-src 'self';.*frame-ancestors \*$/)
    expect(headers['x-frame-options']).toBe(undefined)
  },
)
test.each(['/figures/strength', '/figures/strength.svg', '/events/embed', '/figures/embed', '/'])(
  '%s may not',
  async (path) => expect((await ask(path)).headers['content-security-policy']).toMatch(/frame-ancestors 'none'$/),
)

test.each([
  ['/figures/strength.svg', 'image/svg+xml; charset=utf-8'],
  ['/data/records.ndjson', 'application/x-ndjson; charset=utf-8'],
  ['/data/dataset.json', 'application/json'],
  ['/feed.atom', 'application/atom+xml; charset=utf-8'],
  ['/cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['/font.woff2', 'font/woff2'],
  ['/_next/static/chunks/a.1.css', 'text/css; charset=utf-8'],
  ['/LICENSE', 'application/octet-stream'],
])('%s is %s', async (path, type) => expect((await ask(path)).headers['content-type']).toBe(type))

describe('a part of a file', () => {
  test('is sent with where it lies', async () => {
    const { status, headers, body } = await ask('/data/records.ndjson', { Range: 'bytes=9-' })
    expect([status, String(body), headers['content-range']]).toEqual([206, '{"id":2}\n', 'bytes 9-17/18'])
    expect(headers['content-length']).toBe('9')
    expect((await ask('/data/records.ndjson', { Range: 'bytes=-9' })).body.length).toBe(9)
  })
  test('is not cut from another version, nor where the words say nothing', async () => {
    for (const headers of [
      { Range: 'bytes=0-3', 'If-Range': '"old"' },
      { Range: 'lines=0-3' },
      { Range: 'bytes=0-1,4-5' },
    ])
      expect((await ask('/data/records.ndjson', headers)).status).toBe(200)
  })
  test('is the whole file where more of its end is asked for than there is', async () => {
    const { status, body, headers } = await ask('/data/records.ndjson', { Range: 'bytes=-100' })
    expect([status, body.length, headers['content-range']]).toEqual([206, 18, 'bytes 0-17/18'])
  })
  test('that ends before it begins is none, and is ignored; one that ends past the end is cut there', async () => {
    const backwards = await ask('/data/records.ndjson', { Range: 'bytes=5-1' })
    expect([backwards.status, backwards.body.length]).toEqual([200, 18])
    const beyond = await ask('/data/records.ndjson', { Range: 'bytes=10-99' })
    expect([beyond.status, beyond.headers['content-range']]).toEqual([206, 'bytes 10-17/18'])
    for (const range of ['bytes=-', 'bytes', 'bytes=a-b'])
      expect((await ask('/data/records.ndjson', { Range: range })).status).toBe(200)
  })
  test('of the last no bytes there is none', async () => {
    expect((await ask('/data/records.ndjson', { Range: 'bytes=-0' })).status).toBe(416)
  })
  test('past the end is named with the length', async () => {
    const { status, headers } = await ask('/data/records.ndjson', { Range: 'bytes=18-' })
    expect([status, headers['content-range']]).toEqual([416, 'bytes */18'])
  })
})

describe('one version or none', () => {
  test('is sent where If-Match names it, and refused where it names another', async () => {
    const tag = String((await ask('/bodies')).headers.etag)
    for (const wanted of [tag, '*', `"other", ${tag}`])
      expect((await ask('/bodies', { 'If-Match': wanted })).status).toBe(200)
    // A weak tag matches nothing: the comparison is strong.
    for (const wanted of ['"other"', `W/${tag}`]) {
      const refused = await ask('/bodies', { 'If-Match': wanted })
      expect([refused.status, refused.headers.etag]).toEqual([412, tag])
    }
    expect((await ask('/nowhere', { 'If-Match': '"other"' })).status).toBe(404)
  })
})
test('a request with two hosts is refused', async () => {
  const two = await say('GET /bodies HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n')
  expect(two).toMatch(/^HTTP\/1.1 400[\s\S]*one host/)
  expect(await say('GET /bodies HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 200/)
})

test('a reader that leaves in the middle harms nobody', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.write('GET /data/dataset.json HTTP/1.1\r\nHost: a\r\n\r\n')
  await once(socket, 'data')
  socket.destroy()
  expect((await ask('/data/dataset.json')).body.length).toBe(10_003)
})
