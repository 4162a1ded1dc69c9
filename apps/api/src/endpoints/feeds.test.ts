import { dateOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'

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
  expect(text).toContain('href="https://api.example.org/v1/events/2019-05-02-session"')
  expect(text).toContain('<updated>2019-05-02T00:00:00.000Z</updated>')
  expect(text).toContain('held, 2 May 2019, Example City')
})

test('a source known by its year alone counts by the first day it may have come out, and none after the record', async () => {
  const dated = async (edtf: string) => {
    const sources = exampleDataset.sources.map((source) => ({ ...source, published: dateOf(edtf) }))
    const { entries } = await (
      await exampleApp({}, { ...exampleDataset, sources }).request('/v1/feeds/reported.json')
    ).json()
    return entries.map(({ published }: { published: string }) => published)
  }
  expect(await dated('2025')).toEqual(['2025-01-01'])
  expect(await dated('2025-06-30')).toEqual(['2025-06-30'])
  expect(await dated('2025-07-01')).toEqual([])
})

test('a feed about a record holds what has to do with it, and refuses what is none', async () => {
  const at = async (about: string) => (await app.request(`/v1/feeds/reported.json?about=${about}`)).json()
  expect((await at('topic/threats')).entries).toHaveLength(1)
  expect((await at('state/yonder')).entries).toEqual([])
  expect((await at('source/example')).errors).toMatchObject([{ parameter: 'about' }])
  expect((await at('state/nowhere')).status).toBe(404)
})

test('the short address of the feed leads to it', async () => {
  const response = await app.request('/feed.atom')
  expect([response.status, response.headers.get('Location')]).toEqual([308, '/v1/feeds/reported.atom'])
})
