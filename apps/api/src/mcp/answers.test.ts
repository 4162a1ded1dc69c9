import { dataset } from '@csto-record/domain/dataset'
import { queries } from '@csto-record/queries'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp({}, dataset)
const client = new Client({ name: 'test', version: '1' })
/** How many characters the client was sent since this was last set. */
let received = 0
beforeAll(async () => {
  await client.connect(
    new StreamableHTTPClientTransport(new URL('https://api.example.org/mcp'), {
      fetch: async (url, init) => {
        const response = await app.request(String(url), init)
        received += (await response.clone().text()).length
        return response
      },
    }) as Parameters<Client['connect']>[0],
  )
  // From here on the client checks every answer against the schema that its tool declares.
  await client.listTools()
})
afterAll(() => client.close())

const ask = async (name: string, given: Record<string, unknown>) => {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: given })
  return { told: structuredContent as Record<string, unknown>, text: (content as { text: string }[])[0]?.text, isError }
}

test('the schemas of all tools together are small enough to be handed to a model', async () => {
  const { tools } = await client.listTools()
  for (const { name, outputSchema } of tools) {
    const length = JSON.stringify(outputSchema).length
    expect([name, length > 500, length < 6_000]).toEqual([name, true, true])
  }
  expect(JSON.stringify(tools).length).toBeLessThan(150_000)
})

test.each(queries.flatMap(({ info }) => info.examples.map(({ params }) => [info.name, params] as const)))(
  '%s %j fits its schema and its bound, and names the whole',
  async (name, params) => {
    received = 0
    const { told, text, isError } = await ask(name, params)
    expect(isError).toBeUndefined()
    expect(received).toBeLessThan(40_000)
    expect(text).toMatch(/^answered: (true|false; reason: no-evidence)/m)
    expect(told['whole']).toMatch(/^https:\/\/api\.example\.org\/v1\/queries\//)
  },
)

test('a long answer says which lists it gives in part, how to have less, and where the whole is', async () => {
  const { told, text } = await ask('career-of', { person: 'person/valery-semerikov' })
  const whole = await (await app.request(String(told['whole']))).json()
  const result = told['result'] as { events: unknown[] }
  expect(told['shortened']).toContainEqual({
    at: 'events',
    shown: result.events.length,
    of: whole.result.events.length,
  })
  expect(result.events.length).toBeLessThan(whole.result.events.length)
  for (const words of [told['askForLess'], text]) expect(words).toMatch(/record:\/\/<id>/)
})

test('a page that is too long for a tool is a shorter one, whose cursor leads on from its last entry', async () => {
  const seen: string[] = []
  const given = { from: '2020-01-01', to: '2024-12-31', limit: 500 }
  type Page = { total: number; next: string | null; events: { id: string }[] }
  let next: string | null = null
  let total = 0
  for (let pages = 0; pages < 6; pages++) {
    const { told } = await ask('timeline', next === null ? given : { ...given, cursor: next })
    const result = told['result'] as Page
    seen.push(...result.events.map(({ id }) => id))
    next = result.next
    total = result.total
    if (next === null) break
  }
  const whole = await (await app.request('/v1/queries/timeline?from=2020-01-01&to=2024-12-31&limit=500')).json()
  expect(seen).toEqual(whole.result.events.slice(0, seen.length).map(({ id }: { id: string }) => id))
  expect([seen.length > 50, total]).toEqual([true, whole.result.total])
})

test('ids are completed as they are typed, by themselves and by names, and nothing else is', async () => {
  const completed = async (ref: Parameters<typeof client.complete>[0]['ref'], name: string, value: string) =>
    (await client.complete({ ref, argument: { name, value } })).completion
  const record = { type: 'ref/resource', uri: 'record://{+id}' } as const
  expect((await completed(record, 'id', 'chairmanship/kyrgyzstan-2')).values).toContain('chairmanship/kyrgyzstan-2025')
  expect((await completed(record, 'id', 'Semerikov')).values).toContain('person/valery-semerikov')
  const all = await completed(record, 'id', 'event/')
  expect([all.values.length, all.hasMore]).toEqual([100, true])
  const terms = { type: 'ref/prompt', name: 'promises-of-a-term' } as const
  const { values } = await completed(terms, 'chairmanship', 'kyrgyzstan')
  expect(values).toContain('chairmanship/kyrgyzstan-2025')
  expect(values.filter((id) => !id.startsWith('chairmanship/'))).toEqual([])
  expect((await completed({ type: 'ref/prompt', name: 'who-chaired' }, 'date', '2021')).values).toEqual([])
  await expect(completed({ type: 'ref/prompt', name: 'who' }, 'date', '2021')).rejects.toMatchObject({ code: -32602 })
  await expect(completed({ type: 'ref/resource', uri: 'x://{y}' }, 'y', '')).rejects.toMatchObject({ code: -32602 })
})

describe('that nothing is on record is told as a type', () => {
  test.each([
    ['chair-on', { date: '1990-01-01' }],
    ['timeline', { from: '1990-01-01', to: '1990-01-02' }],
    ['disputes', { record: 'topic/illegal-migration' }],
    ['search', { q: 'zzzzqqqq' }],
    ['resolve-name', { name: 'zzzzqqqq' }],
    ['members-on', { date: '1950-01-01' }],
  ])('%s %j', async (name, given) => {
    const { told, isError } = await ask(name, given)
    expect([isError, told['answered'], told['reason']]).toEqual([undefined, false, 'no-evidence'])
  })
  test('with the word that the query itself has for it', async () => {
    expect((await ask('search', { q: '!!!' })).told).toMatchObject({ answered: false, why: 'no-words' })
  })
  test('while an answer with something in it is one', async () => {
    expect((await ask('members-on', { date: '2020-01-01' })).told).toMatchObject({ answered: true, reason: null })
  })
})

test('a tool that is not there is told with the one spelled most like it', async () => {
  const { told, isError } = await ask('chairon', {})
  expect([isError, told]).toMatchObject([true, { answered: false, reason: 'unknown-tool', near: ['chair-on'] }])
  expect((await ask('career-of', { person: 'person/valery-semerikow' })).told).toMatchObject({
    reason: 'unknown-record',
    near: expect.arrayContaining(['person/valery-semerikov']),
  })
})

test('an older client, which names no revision, gets the same as text, once', async () => {
  const call = { name: 'chair-on', arguments: { date: '2021-09-15' } }
  const response = await app.request('/mcp', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: call }),
  })
  const { result } = await response.json()
  expect(result.structuredContent).toBeUndefined()
  expect(JSON.parse(result.content[0].text)).toEqual((await ask(call.name, call.arguments)).told)
})

test('a record is read as Markdown and as JSON, under its id or its address', async () => {
  const { resourceTemplates } = await client.listResourceTemplates()
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toContain('record://{+id}')
  const read = async (uri: string) =>
    (await client.readResource({ uri })).contents[0] as { mimeType: string; text: string }
  const id = 'event/2024-11-28-csc-astana'
  const [words, data] = [await read(`record://${id}`), await read(`record://${id}.json`)]
  expect([words.mimeType, words.text]).toEqual(['text/markdown', expect.stringMatching(/^# /)])
  expect([data.mimeType, JSON.parse(data.text).record.id]).toEqual(['application/json', id])
  expect((await read('https://api.example.org/v1/events/2024-11-28-csc-astana.md')).text).toBe(words.text)
  // What was retired is followed, as it is over HTTP.
  expect(JSON.parse((await read(`https://api.example.org/v1/${id}`)).text).record.id).toBe(id)
})

test('every resource that is listed can be read', async () => {
  const { resources } = await client.listResources()
  expect(resources.length).toBeGreaterThan(10)
  for (const { uri, mimeType } of resources)
    expect((await client.readResource({ uri })).contents[0]).toMatchObject({
      mimeType,
      text: expect.stringMatching(/./),
    })
})

test.each([
  ['record://person/valery-semerikow', /holds no person\/valery-semerikow/],
  ['record://nothing', /expected record:\/\/<id>/],
  ['https://elsewhere.example/v1/events', /is no resource here/],
  ['file:///etc/passwd', /is no resource here/],
])('the resource %s is refused with what would be right', async (uri, words) => {
  await expect(client.readResource({ uri })).rejects.toMatchObject({
    code: -32002,
    message: expect.stringMatching(words),
  })
})

test('prompts take what they ask for, and name tools that there are', async () => {
  const { prompts } = await client.listPrompts()
  expect(prompts.map(({ name }) => name)).toEqual([
    'who-chaired',
    'promises-of-a-term',
    'check-a-claim',
    'brief-on-a-record',
  ])
  const names = queries.map(({ info }) => info.name)
  const values: Record<string, string> = { date: '2021-09-15', chairmanship: 'chairmanship/kyrgyzstan-2025' }
  for (const { name, arguments: takes = [] } of prompts) {
    const given = Object.fromEntries(takes.map((one) => [one.name, values[one.name] ?? 'Minsk']))
    const { messages } = await client.getPrompt({ name, arguments: given })
    const [{ content } = { content: { text: '' } }] = messages
    const { text } = content as { text: string }
    for (const value of Object.values(given)) expect(text).toContain(value)
    const told = [...text.matchAll(/`([a-z]+(?:-[a-z]+)+|search|disputes|commitments|backlinks)`/g)].map(
      ([, tool]) => tool,
    )
    expect(told.length).toBeGreaterThan(0)
    expect(names).toEqual(expect.arrayContaining(told))
  }
})

test.each([
  ['who-chaired', { date: 'yesterday' }, /date: is not a day/],
  ['who-chaired', {}, /date: is missing/],
  ['who-chaird', {}, /name: is no prompt; expected one of who-chaired/],
])('the prompt %s with %j is refused', async (name, given, words) => {
  await expect(client.getPrompt({ name, arguments: given })).rejects.toMatchObject({
    code: -32602,
    message: expect.stringMatching(words),
  })
})
