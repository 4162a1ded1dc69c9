import { expect, test } from 'vitest'
import { type FarAnswer, type FarRequest, TooBusy } from '../config.ts'
import { exampleApp } from '../testing.ts'

const far = (answer: (request: FarRequest) => Partial<FarAnswer>) => {
  const asked: FarRequest[] = []
  const failures: unknown[] = []
  const observed: (readonly [string, number, boolean])[] = []
  const app = exampleApp({
    elsewhere: async (request) => {
      asked.push(request)
      return { status: 200, headers: {}, route: '/far', body: null, ...answer(request) }
    },
    onFailure: (error) => failures.push(error),
    observe: (route, status, seconds) => observed.push([route, status, seconds === null]),
  })
  return { app, asked, failures, observed }
}
const bytes = (text: string) => new TextEncoder().encode(text)
const dear = '/v1/queries/timeline?limit=5'
const whole = () => ({ headers: { etag: 'W/"1"', 'content-type': 'text/plain' }, body: bytes('far away') })

test('a dear question is answered elsewhere once, and is at hand from then on, to be sent or to be known', async () => {
  const { app, asked, observed } = far(whole)
  for (const _ of [1, 2]) {
    const response = await app.request(dear)
    expect([response.status, await response.text()]).toEqual([200, 'far away'])
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Content-Length')).toBe('8')
  }
  const held = await app.request(dear, { headers: { 'If-None-Match': 'W/"1"' } })
  expect([held.status, await held.text(), held.headers.get('ETag')]).toEqual([304, '', 'W/"1"'])
  expect(asked.map(({ method, url, body }) => [method, url, body])).toEqual([['GET', `http://localhost${dear}`, null]])
  expect(observed).toEqual([
    ['/far', 200, false],
    ['/far', 200, true],
    ['/far', 304, true],
  ])
})

test('other words, refusals and answers without an ETag are asked for each time', async () => {
  const { app, asked } = far(({ url }) =>
    url.includes('none') ? { status: 404 } : url.includes('now') ? { body: bytes('now') } : whole(),
  )
  for (const path of [
    dear,
    `${dear}&kind=`,
    '/v1/queries/none',
    '/v1/queries/none',
    '/v1/queries/now',
    '/v1/queries/now',
  ])
    await app.request(path)
  await app.request(dear, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(asked).toHaveLength(7)
})

test('a quick question, and one asked beforehand by a browser, is answered here', async () => {
  const { app, asked } = far(whole)
  for (const path of ['/v1/events', '/v1/events/2019-05-02-session', '/health', '/docs']) {
    expect((await app.request(path)).status, path).toBe(200)
  }
  expect((await app.request(dear, { method: 'OPTIONS' })).status).toBe(204)
  expect(asked).toEqual([])
})

test('a message goes with its body, up to what is taken', async () => {
  const { app, asked } = far(() => ({ status: 202 }))
  const post = (body: string) => app.request('/mcp', { method: 'POST', body })
  expect((await post('{"x":1}')).status).toBe(202)
  expect(asked[0]?.body).toEqual(bytes('{"x":1}'))
  expect((await post('x'.repeat(1_048_576))).status).toBe(202)
  const refused = await post('x'.repeat(1_048_577))
  expect([refused.status, (await refused.json()).type]).toEqual([413, '/v1/problems#too-large'])
})

test('where elsewhere is busy the client is told when to ask again, and a failure is noted', async () => {
  const busy = far(() => {
    throw new TooBusy('Ask again.')
  })
  const response = await busy.app.request(dear)
  expect([response.status, response.headers.get('Retry-After'), (await response.json()).detail]).toEqual([
    503,
    '1',
    'Ask again.',
  ])
  expect(busy.failures).toEqual([])
  const broken = far(() => {
    throw new Error('the secret of the house')
  })
  const failed = await broken.app.request(dear)
  expect([failed.status, (await failed.text()).includes('secret')]).toEqual([500, false])
  expect(broken.failures).toEqual([new Error('the secret of the house')])
})

test('what is added to an answer is on it whether it is at hand or not, and on no other', async () => {
  const { app } = far(whole)
  for (const path of ['/v1/events', '/v1/events', dear, dear, '/nowhere', '/v1/events/']) {
    const response = await app.answer(new Request(`https://example.org${path}`), { 'X-Request-Id': path })
    expect(response.headers.get('X-Request-Id'), path).toBe(path)
  }
  expect((await app.request('https://example.org/v1/events')).headers.get('X-Request-Id')).toBeNull()
})

test('who asks the same while it is being answered gets the same answer, and it is made once', async () => {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  let asked = 0
  const app = exampleApp({
    elsewhere: async () => {
      asked += 1
      await gate
      return { status: 404, headers: { 'content-type': 'text/plain' }, route: '/far', body: bytes('not here') }
    },
  })
  const others = [{ Accept: 'text/csv' }, { 'If-None-Match': '"x"' }, { 'Accept-Encoding': 'gzip' }]
  const same = [{ 'User-Agent': 'one' }, { 'User-Agent': 'two' }, {}]
  const answers = [...same, ...others].map((headers) => app.request(dear, { headers }))
  const posted = [1, 2].map(() => app.request('/mcp', { method: 'POST', body: '{}' }))
  open()
  for (const answer of [...answers, ...posted]) expect(await (await answer).text()).toBe('not here')
  expect(asked).toBe(1 + others.length + posted.length)
  await app.request(dear)
  expect(asked).toBe(1 + others.length + posted.length + 1)
})

test('If-Match compares strongly: it is met by * alone, whether the answer is at hand or not, and where there is none it is not asked', async () => {
  const app = exampleApp()
  const ask = (wanted: string, path = '/v1/events') => app.request(path, { headers: { 'If-Match': wanted } })
  const etag = (await app.request('/v1/events')).headers.get('ETag') ?? ''
  expect(etag).toMatch(/^W\//)
  for (const wanted of [etag, '"other"']) {
    const refused = await ask(wanted)
    expect([refused.status, refused.headers.get('Content-Type')]).toEqual([412, 'application/problem+json'])
  }
  expect((await ask('*')).status).toBe(200)
  expect((await ask('"other"', '/nowhere')).status).toBe(404)
  expect((await app.request('/v1/events')).status).toBe(200)
})
