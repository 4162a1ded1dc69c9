import { recordsOf } from '@csto-record/domain'
import { type Engines, engineOf } from '@csto-record/queries'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { exampleApp, exampleConfig, exampleDataset } from '../testing.ts'

const app = exampleApp()
const read = async (path: string) => (await app.request(path)).json()
const ids = async (path: string): Promise<string[]> => (await read(path)).items.map(({ id }: { id: string }) => id)

test('a list holds every record of its type in order of their ids', async () => {
  expect(await read('/v1/events')).toMatchObject({ total: 4, next: null, previous: null })
  expect(await ids('/v1/events')).toEqual(recordsOf(exampleDataset, 'event').map(({ id }) => id))
})

test('an event carries the status that its evidence gives it', async () => {
  const { items } = await read('/v1/events')
  expect(items.map(({ status }: { status: string }) => status)).toEqual(['held', 'planned', 'planned', null])
})

test.each([
  ['kind=session', ['event/2019-05-02-session']],
  ['kind=session&kind=meeting', ['event/2019-05-02-session', 'event/2019-06-10-meeting']],
  ['status=planned', ['event/2019-06-10-meeting', 'event/2019-07-exercise']],
  ['topic=topic/threats', ['event/2019-05-02-session']],
  ['body=body/example-council&place=place/example-city&kind=exercise', ['event/2019-07-exercise']],
  ['from=2019-06-01', ['event/2019-06-10-meeting', 'event/2019-07-exercise']],
  ['to=2019-06-10', ['event/2019-05-02-session', 'event/2019-06-10-meeting']],
  ['from=2019-07-20&to=2019-07-25', ['event/2019-07-exercise']],
  ['source=source/undated', ['event/2020-01-01-undated-report']],
  ['mentions=topic/threats', ['event/2019-05-02-session']],
  ['q=undated', ['event/2020-01-01-undated-report']],
  ['kind=visit&status=held', []],
])('events are chosen by %s', async (search, expected) => {
  expect(await ids(`/v1/events?${search}`)).toEqual(expected)
})

test('a field with one value, a code and a parent can each be asked for', async () => {
  expect(await ids('/v1/sources?language=en&kind=news')).toHaveLength(2)
  expect(await ids('/v1/places?state=state/xanadu')).toEqual(['place/example-city'])
  expect(await ids('/v1/remarks?event=event/2019-05-02-session')).toEqual(['remark/2019-05-02-session/on-peace'])
})

test('a list can be ordered either way, and what has no date comes last in both', async () => {
  const byDate = await ids('/v1/events?sort=date')
  const turned = await ids('/v1/events?sort=-date')
  expect(byDate[0]).toBe('event/2019-05-02-session')
  expect(turned[0]).toBe('event/2019-07-exercise')
  expect([byDate.at(-1), turned.at(-1)]).toEqual(Array(2).fill('event/2020-01-01-undated-report'))
  expect(await ids('/v1/states?sort=-name')).toEqual(['state/yonder', 'state/xanadu'])
})

test('pages follow each other by their links, forth and back, and miss nothing', async () => {
  const pages = [await read('/v1/events?limit=1&sort=-date')]
  while (pages.at(-1).next !== null) pages.push(await read(pages.at(-1).next))
  const whole = await ids('/v1/events?sort=-date')
  expect(pages.map(({ items }) => items[0].id)).toEqual(whole)
  const back = [pages.at(-1)]
  while (back.at(-1).previous !== null) back.push(await read(back.at(-1).previous))
  expect(back.map(({ items }) => items[0].id)).toEqual(whole.toReversed())
})

test('the links of a page stand in its header too', async () => {
  const link = (await app.request('/v1/events?limit=2')).headers.get('Link') ?? ''
  expect(link).toMatch(
    /<\/v1\/events\?cursor=[\w-]+&limit=2>; rel="next"|<\/v1\/events\?limit=2&cursor=[\w-]+>; rel="next"/,
  )
  expect(link).toContain('</v1/events?limit=2>; rel="first"')
  expect(link).not.toContain('rel="prev"')
})

test('a cursor of another order or list, and text that is none, are refused in words', async () => {
  const { next } = await read('/v1/events?limit=1')
  const cursor = new URL(next, 'https://example.org').searchParams.get('cursor')
  const refused = async (search: string) => {
    const response = await app.request(`/v1/events?${search}`)
    const { errors } = await response.json()
    return [response.status, errors[0].parameter, errors[0].message]
  }
  expect(await refused(`sort=-date&cursor=${cursor}`)).toEqual([
    400,
    'cursor',
    'is the cursor of another order: of sort=id, not of sort=-date',
  ])
  expect(await refused('cursor=none')).toEqual([400, 'cursor', 'is not a cursor that a page gave'])
  const others = new URL((await read('/v1/sources?limit=1')).next, 'https://example.org').searchParams.get('cursor')
  expect(await refused(`cursor=${others}`)).toEqual([400, 'cursor', 'is the cursor of another list'])
})

test('a cursor keeps its place where its record is not among those asked for', async () => {
  const { next } = await read('/v1/events?limit=1&kind=session')
  expect(next).toBeNull()
  const first = await read('/v1/events?limit=1')
  const cursor = new URL(first.next, 'https://example.org').searchParams.get('cursor')
  expect(await ids(`/v1/events?status=planned&cursor=${cursor}`)).toEqual([
    'event/2019-06-10-meeting',
    'event/2019-07-exercise',
  ])
})

test('a table holds the whole list, unless a limit is set', async () => {
  const lines = async (path: string) => (await (await app.request(path)).text()).trimEnd().split('\r\n').length - 1
  const many = exampleApp({}, { ...exampleDataset, places: Array(80).fill(exampleDataset.places[0]) })
  expect((await (await many.request('/v1/places.csv')).text()).trimEnd().split('\r\n')).toHaveLength(81)
  expect((await (await many.request('/v1/places')).json()).items).toHaveLength(50)
  expect(await lines('/v1/events.csv?limit=2')).toBe(2)
})

test('a list can be asked for as sources of a day knew it', async () => {
  expect(await ids('/v1/events?knownBy=2019-05-01')).toEqual([])
  expect(await ids('/v1/events?knownBy=2019-05-02')).toHaveLength(3)
})

test('an unknown id in a filter is no empty list but a mistake', async () => {
  const response = await app.request('/v1/events?topic=topic/threat')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ near: ['/v1/topics/threats'] })
})

test('a retired id in a filter leads to the one it became', async () => {
  const response = await app.request('/v1/remarks?event=event/old-session&limit=3')
  expect(response.status).toBe(308)
  expect(await ids(response.headers.get('Location') ?? '')).toEqual(['remark/2019-05-02-session/on-peace'])
})

test.each([
  ['kind!=session', ['event/2019-06-10-meeting', 'event/2019-07-exercise', 'event/2020-01-01-undated-report']],
  ['kind!=session,meeting', ['event/2019-07-exercise', 'event/2020-01-01-undated-report']],
  ['kind!=session&kind!=meeting', ['event/2019-07-exercise', 'event/2020-01-01-undated-report']],
  ['kind=session,meeting', ['event/2019-05-02-session', 'event/2019-06-10-meeting']],
  ['status!=planned', ['event/2019-05-02-session', 'event/2020-01-01-undated-report']],
  ['known=start,place&kind!=exercise', ['event/2019-05-02-session', 'event/2019-06-10-meeting']],
  ['unknown=status', ['event/2020-01-01-undated-report']],
  ['unknown=start', ['event/2020-01-01-undated-report']],
  ['unknown=start,place&known=topics', []],
  ['known=topic', ['event/2019-05-02-session']],
  ['year=2019&topic!=topic/threats', ['event/2019-06-10-meeting', 'event/2019-07-exercise']],
  ['evidence.says=held', ['event/2019-05-02-session']],
])('what is asked by %s, whatever its form, is what there is', async (search, expected) => {
  expect(await ids(`/v1/events?${search}`)).toEqual(expected)
})

test('a filter and its contrary part a list in two', async () => {
  for (const filter of ['kind=session', 'topic=topic/threats', 'year=2019', 'known=end', 'mentions=topic/threats']) {
    const contrary = filter.startsWith('known') ? filter.replace('known', 'unknown') : filter.replace('=', '!=')
    const both = [...(await ids(`/v1/events?${filter}`)), ...(await ids(`/v1/events?${contrary}`))]
    expect(both.toSorted()).toEqual(await ids('/v1/events'))
  }
})

test('a list can be ordered by any column of one value, by several in turn', async () => {
  const kinds = async (sort: string) =>
    (await read(`/v1/events?sort=${sort}`)).items.map(({ kind, id }: { kind: string; id: string }) => [kind, id])
  expect((await kinds('kind')).map(([kind]: string[]) => kind)).toEqual(['exercise', 'meeting', 'session', 'visit'])
  expect((await kinds('status,-date')).map(([kind]: string[]) => kind)).toEqual([
    'session',
    'exercise',
    'meeting',
    'visit',
  ])
  const { errors } = await read('/v1/events?sort=sttus')
  expect(errors[0]).toMatchObject({ parameter: 'sort', expected: expect.stringMatching(/the closest is status$/) })
})

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

test('a retired id among several in a filter is put right in its place', async () => {
  const response = await app.request('/v1/remarks?event=event/2019-06-10-meeting,event/old-session')
  expect(response.status).toBe(308)
  const location = response.headers.get('Location') ?? ''
  expect(decodeURIComponent(location)).toBe('/v1/remarks?event=event/2019-06-10-meeting,event/2019-05-02-session')
  expect(await ids(location)).toEqual(['remark/2019-05-02-session/on-peace'])
})

test('a list names the page of the reader that shows it, and a link to it', async () => {
  for (const [path, page] of [
    ['/v1/persons', 'https://example.org/people'],
    ['/v1/places', 'https://example.org/states'],
    ['/v1/remarks', null],
  ] as const) {
    const response = await app.request(path)
    expect((await response.json()).webPage).toBe(page)
    const link = response.headers.get('Link') ?? ''
    expect(link.includes('type="text/html"')).toBe(page !== null)
    if (page !== null) expect(link).toContain(`<${page}>; rel="alternate"; type="text/html"`)
  }
})

test('an engine that answers later is asked for every list, and gives the same', async () => {
  const asked: string[] = []
  const engine: Engines = (dataset, type) => {
    const { columns, select } = engineOf(dataset, type)
    return {
      columns,
      select: async (selection) => {
        asked.push(type)
        return select(selection)
      },
    }
  }
  const later = createApp({ dataset: exampleDataset, engine, config: exampleConfig })
  const path = '/v1/events?facets=kind&sort=-date&limit=2'
  expect(await (await later.request(path)).json()).toEqual(await read(path))
  expect(asked).toEqual(['event', 'event'])
})

test('an engine that fails is a failure of the server, told without its reason', async () => {
  const failures: unknown[] = []
  const engine: Engines = (dataset, type) => ({
    columns: engineOf(dataset, type).columns,
    select: () => Promise.reject(new Error('no connection to db.internal')),
  })
  const config = { ...exampleConfig, onFailure: (error: unknown) => failures.push(error) }
  const response = await createApp({ dataset: exampleDataset, engine, config }).request('/v1/events')
  expect([response.status, (await response.text()).includes('db.internal')]).toEqual([500, false])
  expect(failures).toHaveLength(1)
})
