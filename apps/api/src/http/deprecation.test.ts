import { asDay } from '@csto-record/domain'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { endpointsOf } from '../endpoints/index.ts'
import { openApiDocument } from '../openapi/document.ts'
import { exampleConfig, exampleDataset } from '../testing.ts'
import type { Deprecation, Endpoint } from './endpoint.ts'
import { respond } from './respond.ts'
import { makeService } from './shelf.ts'

/** One each time: what is on a shelf is of one list of addresses. */
const service = () => makeService(exampleDataset, exampleConfig)
const [events] = endpointsOf(exampleDataset).filter(({ name }) => name === 'list-events')
if (events === undefined) throw new Error('no list of events')
/** The list of events under an address of its own that is to go. */
const ending = (deprecated: Deprecation): Endpoint => ({
  ...events,
  examples: [],
  params: events.params,
  path: '/v1/old-events',
  name: 'list-old-event',
  deprecated,
})
const ask = (endpoint: Endpoint, search = '') =>
  new Hono().get(endpoint.path, respond(service(), endpoint)).request(`${endpoint.path}${search}`)

test('an address that is to go says since when, until when, and what to ask instead', async () => {
  const endpoint = ending({ since: asDay('2026-01-01'), sunset: asDay('2026-07-01'), instead: '/v1/events' })
  for (const response of [await ask(endpoint), await ask(endpoint, '?limit=0')]) {
    expect(response.headers.get('Deprecation')).toBe('@1767225600')
    expect(response.headers.get('Sunset')).toBe('Wed, 01 Jul 2026 00:00:00 GMT')
  }
  expect((await ask(endpoint)).headers.get('Link')).toContain(
    '</v1/events>; rel="deprecation", </v1/events>; rel="sunset"',
  )
  expect((await ask(endpoint, '?limit=0')).status).toBe(400)
})

test('a client that has the answer is told too, whether it was made here or not', async () => {
  const endpoint = ending({ since: asDay('2026-01-01'), sunset: asDay('2026-07-01'), instead: '/v1/events' })
  const app = new Hono().get(endpoint.path, respond(service(), endpoint))
  const etag = (await ask(endpoint)).headers.get('ETag') ?? ''
  const held = () => app.request(endpoint.path, { headers: { 'If-None-Match': etag } })
  for (const make of [held, async () => (await app.request(endpoint.path)) && held()]) {
    const { status, headers } = await make()
    expect([status, headers.get('Deprecation'), headers.get('Sunset')]).toEqual([
      304,
      '@1767225600',
      'Wed, 01 Jul 2026 00:00:00 GMT',
    ])
  }
})

test('one whose end is not set says no day, and one that stays says nothing', async () => {
  const open = await ask(ending({ since: asDay('2026-01-01'), sunset: null, instead: '/v1/events' }))
  expect([open.headers.has('Deprecation'), open.headers.has('Sunset')]).toEqual([true, false])
  expect(open.headers.get('Link')).not.toContain('sunset')
  const stays = await ask(events)
  expect([stays.status, stays.headers.has('Deprecation')]).toEqual([200, false])
})

test('the reference marks it', () => {
  const deprecated = { since: asDay('2026-01-01'), sunset: null, instead: '/v1/events' }
  const document = openApiDocument(service(), [events, ending(deprecated)])
  expect(document.paths?.['/v1/old-events']?.get?.deprecated).toBe(true)
  expect(document.paths?.['/v1/events']?.get?.deprecated).toBeUndefined()
})
