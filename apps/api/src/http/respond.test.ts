import { gunzipSync } from 'node:zlib'
import { asDay } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'

const app = exampleApp()
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

test('every answer names the version of the dataset in a header and in its body', async () => {
  const response = await get('/v1/events')
  expect(response.headers.get('CSTO-Dataset-Version')).toBe('0.0.1')
  expect(await response.json()).toMatchObject({ dataset: { version: '0.0.1', asOf: '2025-06-30' } })
})

test('the form of an answer follows Accept', async () => {
  const forms = await Promise.all(
    ['text/csv', 'application/ld+json', 'text/calendar', 'application/json;q=0.5, text/csv;q=0.4', '*/*'].map(
      async (accept) => (await get('/v1/events', { Accept: accept })).headers.get('Content-Type'),
    ),
  )
  expect(forms).toEqual([
    'text/csv; charset=utf-8; header=present',
    'application/ld+json',
    'text/calendar; charset=utf-8',
    'application/json',
    'application/json',
  ])
})

test('a suffix wins over Accept', async () => {
  const response = await get('/v1/events.csv', { Accept: 'application/json' })
  expect(response.headers.get('Content-Type')).toContain('text/csv')
})

test('a form that is not available is refused with the list of those that are', async () => {
  for (const response of [await get('/v1/persons.ics'), await get('/v1/persons', { Accept: 'text/html' })]) {
    expect(response.status).toBe(406)
    const { formats, suffixes, detail } = await response.json()
    expect(formats).toEqual(expect.arrayContaining(['application/json', 'text/csv', 'text/markdown']))
    expect(suffixes).toEqual(expect.arrayContaining(['.json', '.csv', '.csl.json', '.md']))
    expect(suffixes).toHaveLength(formats.length)
    expect(detail).toContain('application/vnd.citationstyles.csl+json (.csl.json)')
  }
})

test('a client that has the answer is told so, without a body', async () => {
  const first = await get('/v1/events?kind=session')
  const etag = first.headers.get('ETag') ?? ''
  for (const held of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
    const again = await get('/v1/events?kind=session', { 'If-None-Match': held })
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag])
  }
})

test('an answer that was never made is still known by its ETag', async () => {
  const etag = (await get('/v1/events?kind=meeting')).headers.get('ETag') ?? ''
  const fresh = exampleApp()
  expect((await fresh.request('/v1/events?kind=meeting', { headers: { 'If-None-Match': etag } })).status).toBe(304)
})

test('an ETag belongs to one address, one form and one dataset', async () => {
  const changed = exampleApp({}, { ...exampleDataset, asOf: asDay('2025-07-01') })
  const tags = await Promise.all([
    get('/v1/events'),
    get('/v1/events.csv'),
    get('/v1/bodies'),
    get('/v1/events?limit=1'),
    changed.request('/v1/events'),
  ])
  expect(new Set(tags.map(({ headers }) => headers.get('ETag'))).size).toBe(5)
})

test('the order of parameters makes no other answer', async () => {
  const [one, two] = await Promise.all([get('/v1/events?kind=session&limit=1'), get('/v1/events?limit=1&kind=session')])
  expect(one.headers.get('ETag')).toBe(two.headers.get('ETag'))
  expect(one.headers.get('Link')).toBe(two.headers.get('Link'))
})

test('a wrong request is refused whatever the client holds', async () => {
  expect((await get('/v1/events?limit=0', { 'If-None-Match': '*' })).status).toBe(400)
  expect((await get('/v1/events/nothing', { 'If-None-Match': '*' })).status).toBe(404)
})

test('HEAD gives the headers of GET and no body', async () => {
  const [head, whole] = [await app.request('/v1/events', { method: 'HEAD' }), await get('/v1/events')]
  expect(await head.text()).toBe('')
  expect([...head.headers]).toEqual([...whole.headers])
  expect(Number(head.headers.get('Content-Length'))).toBe((await whole.arrayBuffer()).byteLength)
})

test('a large body is compressed for who takes that, once and again from the shelf', async () => {
  const plain = await (await get('/v1/events')).text()
  for (const _ of [1, 2]) {
    const response = await get('/v1/events', { 'Accept-Encoding': 'gzip, deflate, br' })
    expect(response.headers.get('Content-Encoding')).toBe('gzip')
    expect(response.headers.get('Vary')).toContain('Accept-Encoding')
    expect(gunzipSync(await response.arrayBuffer()).toString()).toBe(plain)
  }
})

test('a small body, and one for who refuses, is sent as it is', async () => {
  expect((await get('/ready', { 'Accept-Encoding': 'gzip' })).headers.get('Content-Encoding')).toBeNull()
  expect((await get('/v1/events', { 'Accept-Encoding': 'gzip;q=0' })).headers.get('Content-Encoding')).toBeNull()
})

test('a coding of the runtime comes before gzip', async () => {
  const shorter = exampleApp({ encoders: { br: async (bytes) => bytes.slice(0, 3) } })
  const response = await shorter.request('/v1/events', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect([response.headers.get('Content-Encoding'), response.headers.get('Content-Length')]).toEqual(['br', '3'])
})

test('an answer links to itself, its other forms, its description and its licence', async () => {
  const link = (await get('/v1/persons.csv?limit=1')).headers.get('Link') ?? ''
  expect(link).toContain('</v1/persons.csv?limit=1>; rel="self"')
  expect(link).toContain('</v1/persons.json?limit=1>; rel="alternate"; type="application/json"')
  expect(link).toContain('</openapi.json>; rel="describedby"')
  expect(link).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
})

test('any page may read the answers, and nothing in them may run', async () => {
  const { headers } = await get('/v1')
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test('a browser may ask beforehand', async () => {
  const response = await app.request('/v1/events', {
    method: 'OPTIONS',
    headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' },
  })
  expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([204, '*'])
})

test('writing is refused with the methods there are', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const response = await app.request('/v1/events/2019-05-02-session', { method })
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  }
})

test('a failure nobody foresaw is noted, and the client is told nothing of it', async () => {
  const noted: unknown[] = []
  const isReady = () => {
    throw new Error('the secret of the house')
  }
  const response = await exampleApp({ isReady, onFailure: (error) => noted.push(error) }).request('/ready')
  expect(response.status).toBe(500)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await response.text()).not.toContain('secret')
  expect(noted).toEqual([new Error('the secret of the house')])
})
