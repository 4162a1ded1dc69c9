import { membersOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endpointsOf } from './endpoints/index.ts'
import { exampleApp } from './testing.ts'

const app = exampleApp({}, dataset)
const endpoints = endpointsOf(dataset)

/** Texts that somebody may send by mistake or to see what happens. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'null',
    '..',
    '-1',
    '1e999',
    '9'.repeat(400),
    '../../x',
    '%',
    '%zz',
    '\u0000',
    '\ud800',
    "'; --",
    '{}',
    '[]',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '2024-02-30',
    '0000-00-00',
    '2024-1-1',
    'NaN',
    'true',
    'event/',
    'event/x/y',
  ),
  fc.string({ minLength: 2_000, maxLength: 3_000 }),
)
const goodText = fc.constantFrom(
  '2021-09-15',
  '2025-01-15',
  '5',
  'event',
  'topic/illegal-migration',
  'body/cccim',
  'minsk',
  'id,name',
  'kind,status',
  'place.state,evidence',
  '-date,kind',
  'event/2024-11-28-csc-astana,event/none',
)
const headers = fc.record({
  Accept: fc.constantFrom('*/*', 'text/csv', 'application/json;q=0', ',;=', 'a/b'.repeat(50)),
})

const endpointNamed = (name: string) => {
  const endpoint = endpoints.find((one) => one.name === name)
  if (endpoint === undefined) throw new Error(`no endpoint is called ${name}`)
  return endpoint
}
/** Drawn by name, which is what fast-check then prints. */
const endpointAndSearch = fc.constantFrom(...endpoints.map(({ name }) => name)).chain((asked) => {
  const endpoint = endpointNamed(asked)
  const known = [...membersOf(endpoint.params()).keys()]
  const name = known.length === 0 ? oddText : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, oddText)
  const pair = fc.tuple(name, fc.oneof(oddText, goodText))
  const path = fc.tuple(...Object.keys(endpoint.pathParams).map(() => fc.oneof(oddText, goodText)))
  return fc.record({ asked: fc.constant(asked), path, pairs: fc.array(pair, { maxLength: 4 }) })
})

/** A text as part of an address; a lone half of a character cannot be written in one. */
const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'))

const expectAnswer = async (url: string, init: RequestInit = {}) => {
  const response = await app.request(url, init)
  const body = await response.text()
  expect([200, 308, 400, 404, 406, 410, 414], `${url}: ${body.slice(0, 200)}`).toContain(response.status)
  if (response.status >= 400) {
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(JSON.parse(body)).toMatchObject({ status: response.status, dataset: { version: dataset.version } })
  }
  return response
}

test('whatever is asked, the answer is one that was foreseen, and a refusal says why', async () => {
  await fc.assert(
    fc.asyncProperty(endpointAndSearch, headers, async ({ asked, path, pairs }, sent) => {
      const endpoint = endpointNamed(asked)
      const parts = [...path]
      const pathname = endpoint.path.replaceAll(/\{\w+\}/g, () => encoded(parts.shift() ?? ''))
      const search = pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
      await expectAnswer(`${pathname}?${search}`, { headers: sent })
    }),
    { numRuns: 1_500, endOnFailure: true },
  )
}, 120_000)

test('an address that nobody foresaw is not found, or leads to one that is there', async () => {
  const part = fc.oneof(oddText, fc.constantFrom('v1', 'events', 'queries', 'facts', 'event', 'docs', ''))
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
      await expectAnswer(`/${parts.map(encoded).join('/')}`)
    }),
    { numRuns: 500, endOnFailure: true },
  )
}, 60_000)

test('an address that is not well formed breaks nothing', async () => {
  for (const path of [
    '/v1/events/%',
    '/v1/events/%E0%A4%A',
    '/v1/events/%ff?%=%',
    '/v1/facts/event/%/%',
    '/%2e%2e/x',
  ]) {
    await expectAnswer(path)
  }
})

test('a parameter that does not fit is refused by name on every address', async () => {
  const unfit = {
    choice: 'none-of-these',
    id: 'no id',
    day: '2024-02-30',
    integer: '1.5',
    number: 'x',
    boolean: 'maybe',
  }
  for (const { name, path, params, pathParams, examples } of endpoints) {
    const [example] = examples
    const url = new URL(example?.url ?? path, 'https://example.org')
    for (const [parameter, { base }] of membersOf(params())) {
      const value = base in unfit ? unfit[base as keyof typeof unfit] : undefined
      if (value === undefined) continue
      url.searchParams.set(parameter, value)
      const response = await app.request(`${url.pathname}${url.search}`, { headers: { Accept: '*/*' } })
      const { errors } = await response.json()
      expect([response.status, errors.map((error: { parameter: string }) => error.parameter)], name).toEqual([
        400,
        [parameter],
      ])
      url.searchParams.delete(parameter)
      const given = new URL(example?.url ?? path, 'https://example.org').searchParams.get(parameter)
      if (given !== null) url.searchParams.set(parameter, given)
    }
    url.searchParams.set('no-such-parameter', '1')
    expect((await app.request(`${url.pathname}${url.search}`)).status, name).toBe(400)
    expect(Object.keys(pathParams).every((part) => path.includes(`{${part}}`))).toBe(true)
  }
})
