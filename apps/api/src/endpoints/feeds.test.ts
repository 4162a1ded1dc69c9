import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp()

test('the feed of reports holds what was held, that of announcements what is planned', async () => {
  const titles = async (path: string) =>
    (await (await app.request(path)).json()).entries.map(({ title }: { title: string }) => title)
  expect(await titles('/v1/feeds/reported.json')).toEqual(['The session of 2019-05-02'])
  expect(await titles('/v1/feeds/announced.json')).toEqual(['The meeting of 2019-06-10', 'The exercise of 2019-07'])
})

test('a feed comes as Atom with whole addresses, dated by the source', async () => {
  const response = await app.request('/v1/feeds/reported')
  const text = await response.text()
  expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
  expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
  expect(text).toContain('<id>https://api.example.org/v1/events/2019-05-02-session</id>')
  expect(text).toContain('<updated>2019-05-02T00:00:00.000Z</updated>')
  expect(text).toContain('held on 2019-05-02, Example City')
})

test('the short address of the feed leads to it', async () => {
  const response = await app.request('/feed.atom')
  expect([response.status, response.headers.get('Location')]).toEqual([308, '/v1/feeds/reported.atom'])
})
