import { expect, test } from 'vitest'
import { app, ids, read } from './testing.ts'

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

test('a retired id among several in a filter is put right in its place', async () => {
  const response = await app.request('/v1/remarks?event=event/2019-06-10-meeting,event/old-session')
  expect(response.status).toBe(308)
  const location = response.headers.get('Location') ?? ''
  expect(decodeURIComponent(location)).toBe('/v1/remarks?event=event/2019-06-10-meeting,event/2019-05-02-session')
  expect(await ids(location)).toEqual(['remark/2019-05-02-session/on-peace'])
})
