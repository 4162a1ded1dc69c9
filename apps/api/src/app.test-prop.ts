import { membersOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { queries } from '@csto-record/queries'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endpointsOf } from './endpoints/index.ts'
import { exampleApp } from './testing.ts'

const app = exampleApp({}, dataset)
const endpoints = endpointsOf(dataset)
/** Most requests go to the small record, which answers any in a millisecond; the rest to the whole one. */
const small = exampleApp()
const of = { small, whole: app }
type Which = keyof typeof of
const runs: Readonly<Record<Which, number>> = { small: 14_000, whole: 1_000 }

/** Drawn anew each time, and printed, so that a run can be had again: `SEED=… npx vitest run …`. */
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
beforeAll(() => {
  process.stdout.write(`Requests are drawn from the seed ${seed}.\n`)
})
let sent = 0

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

const foreseen = [200, 202, 308, 400, 403, 404, 405, 406, 410, 413, 414, 415]

const expectAnswer = async (url: string, init: RequestInit = {}, which: Which = 'whole') => {
  sent++
  const response = await of[which].request(url, init)
  const body = await response.text()
  if (!foreseen.includes(response.status)) expect.fail(`${url}: ${response.status} ${body.slice(0, 200)}`)
  const type = response.headers.get('Content-Type')
  if (response.status >= 400 && type === 'application/problem+json') {
    const { status, detail, dataset: told } = JSON.parse(body)
    if (status !== response.status || typeof detail !== 'string' || detail === '' || typeof told?.version !== 'string')
      expect.fail(`${url}: no whole problem: ${body.slice(0, 200)}`)
  }
  return { status: response.status, type, body }
}
/** What is refused says so as every refusal does, the protocol of the tools apart, which has its own way. */
const expectProblem = ({ status, type, body }: Awaited<ReturnType<typeof expectAnswer>>, url: string) => {
  if (status >= 400 && type !== 'application/problem+json') expect.fail(`${url}: ${type} ${body.slice(0, 200)}`)
}

test.each(Object.keys(runs) as Which[])(
  'whatever is asked of the %s record, the answer is one that was foreseen, and a refusal says why',
  async (which) => {
    await fc.assert(
      fc.asyncProperty(endpointAndSearch, headers, fc.nat(), async ({ asked, path, pairs }, accepted, drawn) => {
        const endpoint = endpointNamed(asked)
        const parts = [...path]
        const pathname = endpoint.path.replaceAll(/\{\w+\}/g, () => encoded(parts.shift() ?? ''))
        // Two times in three the form that the headers ask for, else one of its own by its suffix.
        const form = drawn % 3 === 0 ? endpoint.formats[drawn % endpoint.formats.length] : undefined
        const search = pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
        const url = `${pathname}${form === undefined ? '' : `.${form}`}?${search}`
        expectProblem(await expectAnswer(url, { headers: accepted }, which), url)
      }),
      { numRuns: runs[which], seed, endOnFailure: true },
    )
  },
  600_000,
)

test('an address that nobody foresaw is not found, or leads to one that is there', async () => {
  const part = fc.oneof(
    oddText,
    fc.constantFrom(
      'v1',
      'events',
      'queries',
      'facts',
      'event',
      'docs',
      '',
      'timegate',
      'timemap',
      'reconcile',
      'people',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
      const url = `/${parts.map(encoded).join('/')}`
      expectProblem(await expectAnswer(url, {}, 'small'), url)
    }),
    { numRuns: 2_000, seed, endOnFailure: true },
  )
}, 600_000)

const json = fc.oneof(
  oddText,
  fc.json({ maxDepth: 3 }),
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
)
const argument = fc.oneof(oddText, goodText, fc.jsonValue({ maxDepth: 2 }))
const toolNames = queries.map(({ info }) => info.name)
const call = fc.record({
  name: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...toolNames) }, oddText),
  arguments: fc.dictionary(
    fc.oneof(fc.constantFrom(...new Set(queries.flatMap(({ info }) => Object.keys(info.params.shape)))), fc.string()),
    argument,
    { maxKeys: 3 },
  ),
})
const method = fc.constantFrom('resources/read', 'prompts/get', 'tools/list', 'initialize', 'resources/list', 'nothing')
const message = fc.oneof(
  { weight: 3, arbitrary: call.map((params) => ({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })) },
  fc
    .tuple(method, fc.record({ uri: oddText, name: oddText }))
    .map(([name, params]) => ({ jsonrpc: '2.0', id: 1, method: name, params })),
)
const toolHeaders = {
  'Content-Type': 'application/json',
  Accept: 'application/json, text/event-stream',
  'MCP-Protocol-Version': '2025-06-18',
}

test('whatever the tools are sent, they answer within their bound', async () => {
  const body = fc.oneof({ weight: 4, arbitrary: message.map((one) => JSON.stringify(one)) }, json)
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const answer = await expectAnswer('/mcp', { method: 'POST', headers: toolHeaders, body: text }, 'small')
      if (answer.body.length > 260_000) expect.fail(`${text.slice(0, 200)}: ${answer.body.length} characters`)
      // The protocol's code for a failure that nobody foresaw.
      if (JSON.parse(answer.body || '{}').error?.code === -32603) expect.fail(`${text.slice(0, 200)}: ${answer.body}`)
    }),
    { numRuns: 1_500, seed, endOnFailure: true },
  )
}, 600_000)

const query = fc.record(
  {
    query: fc.oneof(oddText, goodText),
    type: fc.oneof(fc.constantFrom('person', 'event'), oddText),
    limit: fc.oneof(fc.integer(), oddText),
    properties: fc.array(fc.record({ pid: fc.oneof(fc.constant('name'), oddText), v: argument }), { maxLength: 2 }),
    conditions: fc.array(fc.record({ matchType: fc.constantFrom('name', 'property', 'x'), v: argument }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
)
const toMatch = fc.oneof(
  { weight: 3, arbitrary: fc.dictionary(fc.constantFrom('q0', 'q1'), query).map((all) => JSON.stringify(all)) },
  { weight: 3, arbitrary: fc.array(query, { maxLength: 2 }).map((all) => JSON.stringify({ queries: all })) },
  fc
    .record({
      ids: fc.array(fc.oneof(oddText, goodText), { maxLength: 3 }),
      properties: fc.array(fc.record({ id: oddText })),
    })
    .map((all) => JSON.stringify(all)),
  json,
)
const reconciling = fc.constantFrom('', '/1.0-draft/match', '/1.0-draft/reconcile', '/1.0-draft/extend', '/preview')

test('whatever is to be matched, the answer is one that was foreseen', async () => {
  await fc.assert(
    fc.asyncProperty(reconciling, toMatch, fc.constantFrom('queries', 'extend', 'x'), async (at, text, field) => {
      const url = `/reconcile${at}`
      const form = at === '' ? new URLSearchParams([[field, text]]) : text
      expectProblem(await expectAnswer(url, { method: 'POST', body: form }, 'small'), url)
    }),
    { numRuns: 1_500, seed, endOnFailure: true },
  )
}, 600_000)

afterAll(() => {
  process.stdout.write(`${sent} requests were drawn from the seed ${seed}.\n`)
})

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
