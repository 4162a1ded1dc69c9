import { dataset } from '@csto-record/domain/dataset'
import { chairOn, queries } from '@csto-record/queries'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
  expect(structuredContent).toEqual({ dataset: { version: dataset.version, asOf: dataset.asOf }, result: expected })
  expect(JSON.parse((content as { text: string }[])[0]?.text ?? '')).toEqual(structuredContent)
})

test.each([
  ['chair-on', { date: 'yesterday' }, /^date: .*expected .*YYYY-MM-DD/],
  ['chair-on', { day: '2021-09-15' }, /^day: is not a parameter/],
  [
    'career-of',
    { person: 'person/valery-semerikow' },
    /holds no person\/valery-semerikow; near it are person\/valery-semerikov/,
  ],
  ['no-such-tool', {}, /^There is no tool no-such-tool; there are agenda,/],
])('a call of %s with what does not fit says what would be right', async (name, given, expected) => {
  const { isError, content } = await client.callTool({ name, arguments: given })
  expect([isError, (content as { text: string }[])[0]?.text]).toEqual([true, expect.stringMatching(expected)])
})

test('what is no message of the protocol is refused', async () => {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }
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
