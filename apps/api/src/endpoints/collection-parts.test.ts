import { expect, test } from 'vitest'
import { app, read } from './testing.ts'

test('some fields are given alone, in their own order, in a table too', async () => {
  const { items } = await read('/v1/events?fields=kind,id&limit=1')
  expect(items).toEqual([{ id: 'event/2019-05-02-session', kind: 'session' }])
  const [header, first] = (await (await app.request('/v1/events.csv?fields=kind,id&limit=1')).text()).split('\r\n')
  expect([header, first]).toEqual(['id,kind', 'event/2019-05-02-session,session'])
})

test('a field that is none is refused, with the nearest', async () => {
  const { errors } = await read('/v1/events?fields=id,nmae')
  expect(errors).toMatchObject([
    { parameter: 'fields', value: 'nmae', expected: expect.stringMatching(/; the closest is name$/) },
  ])
})

test('what a form has no room for is refused rather than left out', async () => {
  for (const [path, parameter] of [
    ['/v1/events.ics?fields=id', 'fields'],
    ['/v1/events.jsonld?fields=id', 'fields'],
    ['/v1/events.csv?expand=place', 'expand'],
    ['/v1/events.csv?facets=kind', 'facets'],
    ['/v1/events.csv?ids=event/none', 'ids'],
  ] as const) {
    const response = await app.request(path)
    expect([path, response.status, (await response.json()).errors[0].parameter]).toEqual([path, 400, parameter])
  }
})

test('records that a field names are given along, in one step and in two', async () => {
  const one = await read('/v1/events?kind=session&expand=place')
  expect(Object.keys(one.included)).toEqual(['place/example-city'])
  const two = await read('/v1/events?kind=session&expand=place.state,evidence&fields=id')
  expect(Object.keys(two.included)).toEqual(['place/example-city', 'state/xanadu', 'source/example'])
  expect(two.included['state/xanadu'].name).toBe('Xanadu')
  expect((await read('/v1/events')).included).toBeUndefined()
})

test('a way that leads nowhere is refused, with the nearest', async () => {
  for (const [expand, near] of [
    ['plase', 'place'],
    ['place.sate', 'place.state'],
    ['place.state.evidence', null],
  ] as const) {
    const { errors } = await read(`/v1/events?expand=${expand}`)
    expect(errors).toMatchObject([
      { parameter: 'expand', value: expand, message: 'leads nowhere from a record of this type' },
    ])
    if (near !== null) expect(errors[0].expected).toMatch(new RegExp(`the closest is ${near}$`))
  }
})

test('each value is counted, and its address lists as many', async () => {
  const { facets, total } = await read('/v1/events?facets=kind,status,topic&limit=1')
  expect(total).toBe(4)
  expect(facets.status.values.map(({ value, count }: { value: string; count: number }) => [value, count])).toEqual([
    ['planned', 2],
    ['held', 1],
  ])
  for (const { values, unknown, more } of Object.values<{
    values: { count: number; url: string }[]
    unknown: { count: number; url: string }
    more: number
  }>(facets)) {
    expect(more).toBe(0)
    for (const { count, url } of [...values, unknown]) expect([url, (await read(url)).total]).toEqual([url, count])
  }
})

test('a facet that is filtered by still counts its other values', async () => {
  const { facets, total } = await read('/v1/events?facets=kind&kind=session&place=place/example-city')
  expect(total).toBe(1)
  expect(facets.kind.values.map(({ value }: { value: string }) => value).toSorted()).toEqual([
    'exercise',
    'meeting',
    'session',
  ])
  for (const { count, url } of facets.kind.values) {
    expect(url).toContain('place=')
    expect((await read(url)).total).toBe(count)
  }
})

test('many records are asked for at once, and what became of those that are not here is told', async () => {
  const asked = ['event/2019-07-exercise', 'event/old-session', 'event/never-was', 'event/2019-07-exercize']
  const { items, total, ids: told } = await read(`/v1/events?ids=${asked.join(',')}`)
  expect(items.map(({ id }: { id: string }) => id)).toEqual(['event/2019-05-02-session', 'event/2019-07-exercise'])
  expect(total).toBe(2)
  expect(told).toEqual({
    moved: [{ id: 'event/old-session', to: 'event/2019-05-02-session' }],
    withdrawn: [{ id: 'event/never-was', reason: 'the source was a forgery' }],
    unknown: [{ id: 'event/2019-07-exercize', near: expect.arrayContaining(['/v1/events/2019-07-exercise']) }],
  })
  expect(await read('/v1/events?ids=event/none')).toMatchObject({ total: 0, items: [] })
  expect((await read('/v1/events')).ids).toBeUndefined()
})

test('ids of another type, and more ids than one request takes, are refused', async () => {
  const refused = async (list: string) => (await read(`/v1/events?ids=${list}`)).errors[0].message
  expect(await refused('person/jane-example')).toBe('is an id of type person')
  const many = (count: number) => Array.from({ length: count }, (_, index) => `event/e${index}`).join(',')
  expect((await app.request(`/v1/events?ids=${many(200)}`)).status).toBe(200)
  expect(await refused(many(201))).toBe('has more than 200 entries')
})

test('what sources of a day did not know is told of ids as of any others', async () => {
  const { ids: told, total } = await read('/v1/events?ids=event/2019-05-02-session&knownBy=2019-05-01')
  expect([total, told.unknown[0].id]).toEqual([0, 'event/2019-05-02-session'])
})
