import { dataset } from '@csto-record/domain/dataset'
import { defineQuery, engineOf, queries } from '@csto-record/queries'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
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
  expect(JSON.parse(String(text))).toEqual({ dataset: stamp, query: 'echo', result: { word: 'peace' } })
  expect(checked).toEqual(['peace'])
})
