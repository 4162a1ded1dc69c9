import type { Release } from '@csto-record/formats'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'

const app = exampleApp()
const at = (path: string) => app.request(`/v1/facts/event/2019-05-02-session${path}`)

test('a fact comes with its evidence and what is known of the source', async () => {
  const { facts, record } = await (await at('/start')).json()
  expect(record).toBe('event/2019-05-02-session')
  expect(facts).toHaveLength(1)
  expect(facts[0]).toMatchObject({ path: 'start', value: { edtf: '2019-05-02' }, key: null, disputes: [] })
  expect(facts[0].evidence[0]).toMatchObject({
    source: 'source/example',
    publisher: 'Example Gazette',
    url: 'https://example.org/a',
    phrase: 'as the example has it',
    manner: 'reported',
    says: 'held',
  })
})

test('one entry of a list is asked for by its key, slashes and all', async () => {
  for (const path of ['/bodies:body/example-council', '/bodies:body%2Fexample-council', '/bodies']) {
    expect((await (await at(path)).json()).facts).toMatchObject([{ path: 'bodies:body/example-council' }])
  }
})

test('without a field, all that the record states is listed', async () => {
  const { facts } = await (await at('')).json()
  expect(facts.map(({ field }: { field: string }) => field)).toEqual(['start', 'place', 'bodies'])
})

test('a field without a value gives no facts: not knowing is an answer', async () => {
  const response = await at('/chair')
  expect([response.status, (await response.json()).facts]).toEqual([200, []])
})

test('a field that states no fact is not here, and the fields that do are named', async () => {
  const response = await at('/topics')
  expect(response.status).toBe(404)
  expect((await response.json()).detail).toMatch(/states no fact under "topics"; its fields are name, start/)
})

test('an entry that a list lacks is not here', async () => {
  expect((await at('/bodies:body/other')).status).toBe(404)
})

test('a fact that no source told by a day is not known then', async () => {
  expect((await at('/start?knownBy=2019-05-01')).status).toBe(404)
})

test('the facts of a retired id are those of the record it became', async () => {
  const response = await app.request('/v1/facts/event/old-session/start')
  expect(response.headers.get('Location')).toBe('/v1/facts/event/2019-05-02-session/start')
})

test('each statement has an id, and an address at which it alone stands', async () => {
  const { facts, webPage } = await (await at('')).json()
  expect(webPage).toBe('https://example.org/events/2019-05-02-session')
  expect(facts.map(({ id }: { id: string }) => id)).toEqual([
    'event/2019-05-02-session/start',
    'event/2019-05-02-session/place',
    'event/2019-05-02-session/bodies:body/example-council',
  ])
  for (const { id, url } of facts) {
    const alone = await (await app.request(url)).json()
    expect(alone.facts.map((fact: { id: string }) => fact.id)).toEqual([id])
  }
})

test('a statement has a footnote that names its sources, the version and its address', async () => {
  const { facts } = await (await at('/place')).json()
  expect(facts[0].citation).toBe(
    '“The session of 2019-05-02: place: Example City,” CSTO Record, version 0.0.1, sources checked up to 30 June 2025, https://example.org/events/2019-05-02-session#fact-place. From: Example Gazette, “The example,” 2 May 2019, https://example.org/a.',
  )
})

test('the history of a statement tells from which version on it stood as it did', async () => {
  const earlier = (version: string, place: string | null): Release => {
    const events = exampleDataset.events.flatMap((event) =>
      event.id === 'event/2019-05-02-session'
        ? [{ ...event, id: 'event/old-session', place: place as typeof event.place } as typeof event]
        : [event],
    )
    const data = { ...exampleDataset, version, events, redirects: [] }
    return { version, asOf: data.asOf, released: data.asOf, sha256: '0'.repeat(64), load: async () => data }
  }
  const historyWith = async (...releases: readonly Release[]) => {
    const response = await exampleApp({ releases }).request('/v1/facts/event/2019-05-02-session/place')
    return (await response.json()).facts[0].history
  }
  const now = { version: '0.0.1', value: 'place/example-city' }
  expect(await historyWith()).toEqual({ versions: [now], reason: null })
  expect(await historyWith(earlier('0.0.0', 'place/example-city'))).toEqual({
    versions: [{ ...now, version: '0.0.0' }],
    reason: null,
  })
  expect(await historyWith(earlier('0.0.0-b', 'place/other'))).toEqual({
    versions: [{ version: '0.0.0-b', value: 'place/other' }, now],
    reason: null,
  })
  expect(await historyWith(earlier('0.0.0-c', null))).toEqual({ versions: [now], reason: null })
})

test('with all facts of a record at once no history is given, and the reason is', async () => {
  const { facts } = await (await at('')).json()
  expect(facts[0].history).toEqual({ versions: null, reason: 'given with one field at a time' })
})

test('an entry that is not there names those that are spelled most like it, and not all there are', async () => {
  const { near } = await (await at('/bodies:body/example-concil')).json()
  expect(near[0]).toBe('/v1/facts/event/2019-05-02-session/bodies:body/example-council')
  expect(near.length).toBeLessThanOrEqual(5)
})
