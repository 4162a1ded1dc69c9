import { dataset } from '@csto-record/domain/dataset'
import { chairOn, queries } from '@csto-record/queries'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp({}, dataset)
const client = new Client({ name: 'test', version: '1' })
beforeAll(() =>
  client.connect(
    new StreamableHTTPClientTransport(new URL('https://api.example.org/mcp'), {
      // The client talks to the app itself; no socket is needed to speak the protocol.
      fetch: async (url, init) => app.request(String(url), init),
    }) as Parameters<Client['connect']>[0],
  ),
)
afterAll(() => client.close())

test('every query is a tool under its name, with its parameters', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(queries.map(({ info }) => info.name))
  const [tool] = tools.filter(({ name }) => name === 'chair-on')
  expect(Object.keys(tool?.inputSchema.properties ?? {})).toEqual(Object.keys(chairOn.info.params.shape))
  expect(tool?.annotations?.readOnlyHint).toBe(true)
})

test('a tool gives what its query gives, and the version of the dataset', async () => {
  const { structuredContent, content } = await client.callTool({ name: 'chair-on', arguments: { date: '2021-09-15' } })
  const expected = JSON.parse(JSON.stringify(chairOn(dataset, { date: '2021-09-15' })))
  expect(structuredContent).toEqual({
    dataset: { version: dataset.version, asOf: dataset.asOf },
    answered: true,
    reason: null,
    whole: 'https://api.example.org/v1/queries/chair-on?date=2021-09-15',
    result: expected,
  })
  const [{ text = '' } = {}] = content as { text?: string }[]
  expect(text).toMatch(/^chair: Tajikistan \(state\/tajikistan\)$/m)
  expect(text.length).toBeLessThan(JSON.stringify(structuredContent).length / 4)
})

test.each([
  ['chair-on', { date: 'yesterday' }, /^date: .*expected .*YYYY-MM-DD/],
  ['chair-on', { day: '2021-09-15' }, /^day: is not a parameter/],
  [
    'career-of',
    { person: 'person/valery-semerikow' },
    /^person: the record holds no person\/valery-semerikow\. Near it are person\/valery-semerikov/,
  ],
  ['no-such-tool', {}, /^There is no tool no-such-tool; there are activity-of, agenda,/],
  ['chair_on', {}, /The closest is chair-on\.$/],
])('a call of %s with what does not fit says what would be right', async (name, given, expected) => {
  const { isError, content } = await client.callTool({ name, arguments: given })
  expect([isError, (content as { text: string }[])[0]?.text]).toEqual([true, expect.stringMatching(expected)])
})

const headers = {
  'Content-Type': 'application/json',
  Accept: 'application/json, text/event-stream',
  'MCP-Protocol-Version': '2025-06-18',
}
/** Sends a call as text, since no client would write some of these. */
const rawCall = async (params: string, of = app) => {
  const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`
  return (await of.request('/mcp', { method: 'POST', headers, body })).json()
}

test.each([
  ['{}', 'name: is missing; expected the name of a tool, as tools/list has it', ['name']],
  ['{"name":5}', 'name: is not text; expected the name of a tool, as tools/list has it', ['name']],
  [
    '{"name":"chair-on","arguments":[]}',
    'arguments: is not an object; expected an object of parameters by name',
    ['arguments'],
  ],
  [
    '{"arguments":"date"}',
    'name: is missing; expected the name of a tool, as tools/list has it; arguments: is not an object; expected an object of parameters by name',
    ['name', 'arguments'],
  ],
])('a call that cannot be read, %s, is refused as such, in our words', async (params, message, parameters) => {
  const { error } = await rawCall(params)
  expect([error.code, error.message]).toEqual([-32602, message])
  expect(error.data.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(parameters)
})

test('whatever else a call holds is no matter of ours, and no arguments are none', async () => {
  const { result } = await rawCall('{"name":"chair-on","task":5,"_meta":{"progressToken":1}}')
  expect(result.structuredContent.result.chair).not.toBeUndefined()
})

test('an argument by whatever name is either read or refused', async () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const { result } = await rawCall(`{"name":"chair-on","arguments":{"date":"2021-09-15","${name}":"x"}}`)
    expect([name, result.isError]).toEqual([name, true])
    expect(result.structuredContent.errors).toMatchObject([
      { parameter: name, value: 'x', message: 'is not a parameter here' },
    ])
  }
})

test('a value nested beyond all measure is refused like any other', async () => {
  const deep = 20_000
  for (const value of [`${'['.repeat(deep)}1${']'.repeat(deep)}`, `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`]) {
    const { result } = await rawCall(`{"name":"chair-on","arguments":{"date":${value}}}`)
    expect(result.structuredContent.errors).toMatchObject([{ parameter: 'date', value: '…' }])
  }
})

describe('an id whose record is not where it was', () => {
  const moved: typeof dataset = {
    ...dataset,
    redirects: [
      { from: 'person/v-semerikov', to: 'person/valeri-semerikov', reason: 'spelled out' },
      { from: 'person/valeri-semerikov', to: 'person/valery-semerikov', reason: 'spelled as he is' },
      { from: 'person/nobody', to: null, reason: 'there is no such person' },
      { from: 'person/somebody', to: 'person/nobody', reason: 'the same' },
      { from: 'person/office', to: 'organization/csto', reason: 'no person' },
    ] as never,
  }
  const call = async (person: string) =>
    (await rawCall(`{"name":"career-of","arguments":{"person":"${person}"}}`, exampleApp({}, moved))).result
  const overHttp = async (person: string) =>
    (await (await exampleApp({}, moved).request(`/v1/queries/career-of?person=${person}`)).json()).detail

  test('is followed however often it moved, and it is said', async () => {
    const { isError, content, structuredContent } = await call('person/v-semerikov')
    expect(isError).toBeUndefined()
    expect(structuredContent.result.person.id).toBe('person/valery-semerikov')
    expect(structuredContent.moved).toEqual([
      { parameter: 'person', asked: 'person/v-semerikov', now: 'person/valery-semerikov' },
    ])
    expect(content[1].text).toBe(
      'person: person/v-semerikov is now person/valery-semerikov, and the answer is about that.',
    )
    expect((await call('person/valery-semerikov')).content).toHaveLength(1)
  })
  test('is told in the words of HTTP where it leads nowhere', async () => {
    expect((await call('person/nobody')).content[0].text).toBe(await overHttp('person/nobody'))
    expect((await call('person/somebody')).content[0].text).toBe(
      'person: person/somebody was withdrawn: there is no such person',
    )
    const unknown = (await call('person/valery-semerikow')).content[0].text
    expect(unknown).toMatch(/ Near it are person\/valery-semerikov[^/]*/)
    expect(unknown.startsWith(await overHttp('person/valery-semerikow'))).toBe(true)
  })
  test('is not followed to a record that the parameter does not take', async () => {
    const { isError, content } = await call('person/office')
    expect([isError, content[0].text]).toEqual([
      true,
      expect.stringMatching(/^person: person\/office is now organization\/csto; person: is an id of type organization/),
    ])
  })
})

test('what is no message of the protocol is refused', async () => {
  const post = (body: string) => app.request('/mcp', { method: 'POST', headers, body })
  expect((await post('rubbish')).status).toBe(400)
  expect((await post('{}')).status).toBe(400)
  expect((await post(' '.repeat(300_000))).status).toBe(413)
  const ping = { jsonrpc: '2.0', id: 1, method: 'ping' }
  const batch = (length: number) => post(JSON.stringify(Array.from({ length }, (_, id) => ({ ...ping, id }))))
  expect([(await batch(10)).status, (await batch(11)).status]).toEqual([200, 413])
  const read = await app.request('/mcp')
  expect([read.status, read.headers.get('Allow')]).toEqual([405, 'POST, OPTIONS'])
})
