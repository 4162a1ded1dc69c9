import { asDay } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'
import { dayFor, dayOfHttpDate, httpDate, mementoDays } from './mementos.ts'

const app = exampleApp({}, dataset)
const record = dataset.events.find((event) => mementoDays(dataset, event).length > 2)
const [slug = ''] = [record?.id.replace('event/', '')]
const days = record === undefined ? [] : mementoDays(dataset, record)
const gate = (datetime?: string) =>
  app.request(`/timegate/v1/events/${slug}`, datetime === undefined ? {} : { headers: { 'Accept-Datetime': datetime } })

test('the gate leads to the record as it was known at a moment, on both sides of a day', async () => {
  const [first, second, third] = days
  if (first === undefined || second === undefined || third === undefined) throw new Error('no event with three days')
  const to = async (datetime: string) => (await gate(datetime)).headers.get('Location')
  expect(await to(httpDate(second))).toBe(`/v1/events/${slug}?knownBy=${second}`)
  const before = new Date(`${second}T00:00:00Z`)
  before.setUTCSeconds(-1)
  expect(await to(before.toUTCString())).toBe(`/v1/events/${slug}?knownBy=${first}`)
  expect(await to('Mon, 01 Jan 1900 00:00:00 GMT')).toBe(`/v1/events/${slug}?knownBy=${first}`)
  const now = await gate()
  expect([now.status, now.headers.get('Vary'), now.headers.get('Location')]).toEqual([
    302,
    'Accept-Datetime',
    `/v1/events/${slug}?knownBy=${days.at(-1)}`,
  ])
})

test('the map lists every day on which something became known, and each leads to a record', async () => {
  const response = await app.request(`/timemap/v1/events/${slug}`)
  expect(response.headers.get('Content-Type')).toBe('application/link-format')
  const text = await response.text()
  const listed = [
    ...text.matchAll(/<https:\/\/api\.example\.org([^>]+)>; rel="(?:first )?(?:last )?memento"; datetime="([^"]+)"/g),
  ]
  expect(listed.map(([, , datetime]) => datetime)).toEqual(days.map(httpDate))
  for (const [, path = ''] of listed) expect((await app.request(path)).status).toBe(200)
  expect(text).toMatch(/rel="first memento"/)
  expect(text).toMatch(/rel="last memento"/)
})

test.each(['Wed, 31 Feb 2025 00:00:00 GMT', '2025-01-15', 'yesterday', 'Thu, 15 Jan 2025 12:00:00 GMT'])(
  '%s is no moment',
  async (datetime) => {
    const response = await gate(datetime)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ parameter: 'Accept-Datetime', value: datetime }] })
  },
)

test('what is no record, and what rests on no dated source, has no past', async () => {
  expect((await app.request('/timegate/v1/events/never-was')).status).toBe(404)
  expect((await app.request('/timemap/v1/nothing')).status).toBe(404)
  const undated = await exampleApp().request('/timemap/v1/events/2020-01-01-undated-report')
  expect(await undated.json()).toMatchObject({ status: 404, detail: expect.stringMatching(/rests on no dated source/) })
})

test('a day before all is the first, one after all the last', () => {
  const [one, two] = [asDay('2020-01-01'), asDay('2020-01-03')]
  expect(dayFor([one, two], asDay('2019-12-31'))).toBe(one)
  expect(dayFor([one, two], asDay('2020-01-02'))).toBe(one)
  expect(dayFor([one, two], asDay('2020-01-03'))).toBe(two)
  expect(dayFor([], one)).toBeUndefined()
  expect(dayOfHttpDate(httpDate(one))).toBe(one)
})
