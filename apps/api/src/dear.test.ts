import { expect, test } from 'vitest'
import { isDear, packsEverything } from './dear.ts'

const dear = (path: string, init?: RequestInit) => isDear(new Request(`https://example.org${path}`, init))

test('records, facts and lists in JSON are quick', () => {
  const quick = [
    '/v1/events',
    '/v1/events.json',
    '/v1/events?kind=session&limit=5',
    '/v1/events/2019-05-02-session',
    '/v1/remarks/2019-05-02-session/on-peace',
    '/v1/facts/event/2019-05-02-session/bodies:body.example',
    '/health',
    '/ready',
    '/docs',
  ]
  expect(quick.filter((path) => dear(path))).toEqual([])
  expect(dear('/v1/events', { headers: { Accept: 'application/json, */*;q=0.1' } })).toBe(false)
  expect(dear('/v1/queries/timeline', { method: 'OPTIONS' })).toBe(false)
})

test('what is searched, known by a day, written whole or unheard of is dear', () => {
  const all = [
    '/v1/events?q=x',
    '/v1/events?knownBy=2020-01-01',
    '/v1/events/2019-05-02-session?knownBy=2020-01-01',
    '/v1/events.csv',
    '/v1/events/2019-05-02-session.jsonld',
    '/v1/queries/chair-on',
    '/v1/records.ndjson',
    '/v1/downloads',
    '/downloads/1.0.0/record-1.0.0-csv.zip',
    '/v1/dataset',
    '/v1/feeds/reported',
    '/openapi.json',
    '/whatever-comes-later',
  ]
  expect(all.filter((path) => !dear(path))).toEqual([])
  expect(dear('/v1/events', { headers: { Accept: 'text/csv' } })).toBe(true)
  expect(dear('/health', { method: 'POST', body: 'x' })).toBe(true)
})

test('what packs the whole dataset is known by its address', () => {
  const packs = (path: string) => packsEverything(`https://example.org${path}`)
  expect(['/v1/downloads', '/downloads/1.0.0/record-1.0.0-csv.zip', '/dataset.jsonld'].map(packs)).toEqual([
    true,
    true,
    true,
  ])
  expect(['/v1/events.csv', '/v1/downloadsx', '/downloads', '/v1/dataset'].map(packs)).toEqual([
    false,
    false,
    false,
    false,
  ])
})
