import { recordsOf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'

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
