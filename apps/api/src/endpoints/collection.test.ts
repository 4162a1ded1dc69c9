import { recordsOf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'
import { app, ids, read } from './testing.ts'

test('a list holds every record of its type in order of their ids', async () => {
  expect(await read('/v1/events')).toMatchObject({ total: 4, next: null, previous: null })
  expect(await ids('/v1/events')).toEqual(recordsOf(exampleDataset, 'event').map(({ id }) => id))
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
