import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp()

test('a record is given whole', async () => {
  const response = await app.request('/v1/events/2019-05-02-session')
  const { record } = await response.json()
  expect(record).toMatchObject({ id: 'event/2019-05-02-session', kind: 'session', status: 'held' })
  expect(record.evidence[0].source).toBe('source/example')
})

test('a record that stands in the file of another has an address of two parts', async () => {
  const response = await app.request('/v1/remarks/2019-05-02-session/on-peace')
  expect((await response.json()).record.summary).toBe('Peace is good.')
})

test('an unknown id names what is spelled most like it', async () => {
  const response = await app.request('/v1/events/2019-05-02-sesion')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({
    detail: 'The record holds no event/2019-05-02-sesion.',
    near: expect.arrayContaining(['/v1/events/2019-05-02-session']),
  })
})

test('a retired id leads to where it went, form and parameters kept', async () => {
  const response = await app.request('/v1/events/old-session.jsonld?knownBy=2020-01-01')
  expect(response.status).toBe(308)
  expect(response.headers.get('Location')).toBe('/v1/events/2019-05-02-session.jsonld?knownBy=2020-01-01')
})

test('a withdrawn record says why it is gone', async () => {
  const response = await app.request('/v1/events/never-was')
  expect(response.status).toBe(410)
  expect((await response.json()).detail).toContain('the source was a forgery')
})

test('a whole id leads to its record', async () => {
  const response = await app.request('/v1/event/2019-05-02-session')
  expect([response.status, response.headers.get('Location')]).toEqual([308, '/v1/events/2019-05-02-session'])
})

test('a slash too many leads to the address without it', async () => {
  const response = await app.request('/v1/events/?limit=1')
  expect([response.status, response.headers.get('Location')]).toEqual([308, '/v1/events?limit=1'])
})

test('a path that looks like another host leads nowhere', async () => {
  const response = await app.request('https://api.example.org//evil.example/')
  expect([response.status, response.headers.get('Location')]).toEqual([404, null])
})

test('an address that is not there names those that are near', async () => {
  const response = await app.request('/v1/evnts')
  expect(response.status).toBe(404)
  expect((await response.json()).near).toContain('/v1/events')
})

test('a record that no source told of by a day is not known then', async () => {
  const response = await app.request('/v1/events/2019-05-02-session?knownBy=2019-05-01')
  expect(response.status).toBe(404)
  expect((await response.json()).detail).toContain('No source published by 2019-05-01')
})

test('a record is given in part, and with what it names', async () => {
  const { record, included } = await (
    await app.request('/v1/remarks/2019-05-02-session/on-peace?fields=id,speaker&expand=event.place,speaker')
  ).json()
  expect(record).toEqual({ id: 'remark/2019-05-02-session/on-peace', speaker: 'person/jane-example' })
  expect(Object.keys(included)).toEqual(['event/2019-05-02-session', 'place/example-city', 'person/jane-example'])
  expect(included['event/2019-05-02-session'].status).toBe('held')
})

test('a part of a record has no form but JSON', async () => {
  const response = await app.request('/v1/events/2019-05-02-session.jsonld?fields=id')
  expect([response.status, (await response.json()).errors[0].message]).toEqual([
    400,
    'cannot be told in application/ld+json',
  ])
})

test('a record names its page in the reader, as a member and as a link', async () => {
  for (const [path, page] of [
    ['/v1/persons/jane-example', 'https://example.org/people/jane-example'],
    ['/v1/remarks/2019-05-02-session/on-peace', 'https://example.org/events/2019-05-02-session#on-peace'],
  ] as const) {
    const response = await app.request(path)
    expect((await response.json()).webPage).toBe(page)
    expect(response.headers.get('Link')).toContain(`<${page}>; rel="alternate"; type="text/html"`)
  }
})

const linksOf = async (path: string) => {
  const { headers } = await app.request(path)
  return [...(headers.get('Link') ?? '').matchAll(/<([^>]+)>; rel="([^"]+)"((?:; \w+="[^"]*")*)/g)].map(
    ([, href, rel, more]) => `${rel} ${href}${more}`,
  )
}

test('a record has signposts for machines: what to cite, what it is, what describes it, its data, its list, its licence', async () => {
  expect(await linksOf('/v1/events/2019-05-02-session')).toEqual(
    expect.arrayContaining([
      'cite-as https://api.example.org/v1/events/2019-05-02-session',
      'type https://schema.org/Event',
      'describedby /v1/events/2019-05-02-session.jsonld; type="application/ld+json"',
      'item /v1/events/2019-05-02-session.json; type="application/json"',
      'collection /v1/events',
      'license https://creativecommons.org/licenses/by/4.0/',
    ]),
  )
})

test('a record leads to its past, and an answer from its past tells of when it is and where the record is', async () => {
  const record = '/v1/events/2019-05-02-session'
  const gate = [`timegate /timegate${record}`, `timemap /timemap${record}; type="application/link-format"`]
  expect(await linksOf(record)).toEqual(expect.arrayContaining(gate))
  expect((await app.request(record)).headers.has('Memento-Datetime')).toBe(false)
  const location = (await app.request(`/timegate${record}`)).headers.get('Location') ?? ''
  const then = (await app.request(location)).headers.get('Memento-Datetime')
  const day = location.slice(-10)
  expect(then).toBe(new Date(`${day}T23:59:59Z`).toUTCString())
  expect(await linksOf(location)).toEqual(
    expect.arrayContaining([...gate, `original ${record}`, `memento ${record}?knownBy=${day}; datetime="${then}"`]),
  )
})

test('a record that rests on no dated source has no gate to a past', async () => {
  expect(await linksOf('/v1/events/2020-01-01-undated-report')).not.toContainEqual(expect.stringMatching(/^time/))
})
