import { dataset } from '@csto-record/domain/dataset'
import { defineQuery, engineOf, queries } from '@csto-record/queries'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { exampleApp, exampleConfig, exampleDataset } from '../testing.ts'
import { exampleUrl, queryEndpoint } from './query.ts'

const app = exampleApp({}, dataset)
const examples = queries.flatMap((query) => query.info.examples.map((example) => ({ query, ...example })))

describe('over HTTP a query gives what it gives when called', () => {
  test.each(examples)('$query.info.name: $title', async ({ query, params }) => {
    const response = await app.request(exampleUrl(query, params))
    expect(response.status).toBe(200)
    const { query: name, result } = await response.json()
    expect(name).toBe(query.info.name)
    expect(result).toEqual(JSON.parse(JSON.stringify(query(dataset, params))))
  })
})

test('every query has an address', async () => {
  const listed = (await (await app.request('/v1/queries')).json()).queries
  expect(listed.map(({ name }: { name: string }) => name)).toEqual(queries.map(({ info }) => info.name))
})

test('a query that pages links to its next page', async () => {
  const first = await app.request('/v1/queries/timeline?limit=5')
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('Link') ?? '')?.[1] ?? ''
  const [{ result: one }, { result: two }] = [await first.json(), await (await app.request(next)).json()]
  expect(two.events[0].id).not.toBe(one.events[0].id)
  expect(two.total).toBe(one.total)
})

test('a result that is one table comes as one', async () => {
  const response = await app.request('/v1/queries/timeline.csv?limit=3')
  expect(response.headers.get('Content-Type')).toContain('text/csv')
  expect((await response.text()).split('\r\n')[0]).toContain('id,name,kind,start,end,place.id,place.name')
})

test('such a table says what its columns hold, and all of them', async () => {
  for (const name of ['timeline']) {
    const response = await app.request(`/v1/queries/${name}.csv`)
    const [, at = ''] = /<([^>]+)>; rel="describedby"; type="application\/csvm\+json"/.exec(
      response.headers.get('Link') ?? '',
    ) ?? ['', '']
    expect(at).toBe(`/v1/queries/${name}.csv-metadata.json`)
    const { url, tableSchema } = await (await app.request(at)).json()
    expect(url).toBe(`${name}.csv`)
    const header = (await response.text()).split('\r\n')[0]?.split(',')
    expect(tableSchema.columns.map((column: { name: string }) => column.name)).toEqual(header)
  }
  const { tableSchema } = await (await app.request('/v1/queries/timeline.csv-metadata.json')).json()
  const datatypes = new Map(
    tableSchema.columns.map((one: { name: string; datatype: unknown }) => [one.name, one.datatype]),
  )
  expect(datatypes.get('kind')).toMatchObject({ base: 'string', format: expect.stringContaining('session') })
})

test('an answer names its page: that of the record asked about where such pages answer, else the page of the question', async () => {
  const pageFor = async (path: string) => {
    const response = await app.request(`/v1/queries/${path}`)
    const { webPage } = await response.json()
    const linked = `<${webPage}>; rel="alternate"; type="text/html"`
    expect(response.headers.get('Link')?.includes(linked)).toBe(webPage !== null)
    return webPage
  }
  expect(await pageFor('career-of?person=person/alexander-gorovoy')).toBe(
    'https://example.org/people/alexander-gorovoy',
  )
  expect(await pageFor('chair-on?date=2021-09-15')).toBe('https://example.org/chairmanships')
  expect(await pageFor('agenda')).toBe('https://example.org/')
  expect(await pageFor('suggest?q=a')).toBeNull()
})

test.each([
  ['/v1/queries/timeline.ttl', /records it is made of are linked data/],
  ['/v1/facts/event/2024-12-03-cccim-27/kind.ttl', /in the graph of its record/],
  ['/v1/feeds/reported.ttl', /^This comes as [^.]*\(\.atom\)/],
])('%s says what there is, and where linked data is', async (path, detail) => {
  const response = await app.request(path)
  expect([response.status, (await response.json()).detail]).toEqual([406, expect.stringMatching(detail)])
})

test('a request has its parameters checked once', async () => {
  const checked: string[] = []
  const echo = defineQuery(
    {
      name: 'echo',
      summary: 'For this test.',
      params: z.strictObject({ word: z.string().refine((word) => checked.push(word) > 0) }),
      result: z.strictObject({ word: z.string() }),
      examples: [],
    },
    (_dataset, { word }) => ({ word }),
  )
  const url = new URL('https://api.example.org/v1/queries/echo?word=peace')
  const stamp = { version: exampleDataset.version, asOf: exampleDataset.asOf }
  const served = { dataset: exampleDataset, stamp, engine: engineOf, config: exampleConfig }
  const answer = await queryEndpoint(echo).answer({
    ...served,
    path: {},
    search: url.searchParams,
    format: 'json',
    url,
  })
  const text = answer.kind === 'found' ? await answer.write() : ''
  expect(JSON.parse(String(text))).toEqual({
    dataset: stamp,
    webPage: null,
    query: 'echo',
    result: { word: 'peace' },
  })
  expect(checked).toEqual(['peace'])
})
