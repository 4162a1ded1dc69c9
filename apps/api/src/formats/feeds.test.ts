import { dataset as whole } from '@csto-record/domain/dataset'
import { extractFromJson } from '@extractus/feed-extractor'
import { parseFeed } from '@rowanmanning/feed-parser'
import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp()
const record = exampleApp({}, whole)
const textAt = async (path: string, from = app) => (await from.request(path)).text()

/** A feed in its two forms as two other libraries read it: ids, titles, days and pages. */
const readAtom = async (path: string, from = app) => {
  const text = await textAt(path, from)
  const feed = parseFeed(text)
  const items = feed.items.map(({ id, title, updated, url }) => ({ id, title, day: updated?.toISOString(), url }))
  // The parser gives no id of the feed itself, which stands before those of its entries.
  const [, id] = /<id>([^<]+)<\/id>/.exec(text) ?? []
  return { id, title: feed.title, self: feed.self, updated: feed.updated?.toISOString(), items }
}
const readJson = async (path: string, from = app) => {
  const feed = extractFromJson(await textAt(path, from), {
    descriptionMaxLen: 0,
    getExtraEntryFields: (entry) => ({ modified: Object(entry)['date_modified'] }),
  })
  return {
    title: feed.title,
    items: (feed.entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title,
      day: Object(entry)['modified'],
      url: entry.link,
    })),
  }
}

test('ids depend on no host, pages are those of the reader', async () => {
  const feed = await readAtom('/v1/feeds/reported')
  expect(feed).toMatchObject({
    id: 'tag:csto-record,2026:feeds/reported',
    title: 'CSTO Record: Events last reported',
    items: [
      {
        id: 'tag:csto-record,2026:event/2019-05-02-session',
        day: '2019-05-02T00:00:00.000Z',
        url: 'https://example.org/events/2019-05-02-session',
      },
    ],
  })
  const elsewhere = exampleApp({ publicUrl: 'https://other.example' })
  const moved = await readAtom('/v1/feeds/reported', elsewhere)
  expect([moved.id, moved.items[0]?.id]).toEqual([feed.id, feed.items[0]?.id])
  expect(moved.self).toBe('https://other.example/v1/feeds/reported.atom')
})

test.each(['/v1/feeds/reported', '/v1/feeds/announced', '/v1/feeds/documents'])(
  '%s tells the same as Atom and as JSON Feed',
  async (path) => {
    const [atom, json] = [await readAtom(`${path}.atom`, record), await readJson(`${path}.feed.json`, record)]
    expect(atom.items.length).toBeGreaterThan(10)
    expect(json).toEqual({ title: atom.title, items: atom.items })
  },
)

test('JSON Feed names its version, itself and the page for people', async () => {
  expect(JSON.parse(await textAt('/v1/feeds/reported.feed.json?about=state/xanadu'))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://api.example.org/v1/feeds/reported.feed.json?about=state%2Fxanadu',
    home_page_url: 'https://example.org/states/xanadu',
  })
})

test('no entry is dated after the record, the newest stands first, and days are those of sources', async () => {
  for (const path of ['/v1/feeds/reported', '/v1/feeds/announced', '/v1/feeds/documents', '/v1/events.atom']) {
    const { items, updated } = await readAtom(path, record)
    const days = items.map(({ day = '' }) => day.slice(0, 10))
    expect(days).toEqual(days.toSorted().toReversed())
    expect(days[0]! <= whole.asOf).toBe(true)
    expect(updated?.slice(0, 10)).toBe(days[0])
  }
})

test('a feed about a record holds what has to do with it, and is found by link from it', async () => {
  const about = 'topic/illegal-migration'
  const link = (await record.request(`/v1/topics/illegal-migration`)).headers.get('Link')
  expect(link).toContain(`</v1/feeds/reported.atom?about=${about}>; rel="related"; type="application/atom+xml"`)
  const { items, title } = await readAtom(`/v1/feeds/reported.atom?about=${about}`, record)
  expect(title).toBe('CSTO Record: Events last reported: Illegal migration')
  expect(items.length).toBeGreaterThan(3)
  const events = new Set(whole.events.filter(({ topics }) => topics.includes(about)).map(({ id }) => id as string))
  expect(items.every(({ id }) => events.has(id?.replace('tag:csto-record,2026:', '') ?? ''))).toBe(true)
})

test('a list comes as a feed, the last told of first, whatever its own order', async () => {
  const one = await readAtom('/v1/events.atom?kind=session&sort=name', record)
  const other = await readAtom('/v1/events.atom?kind=session&sort=-id', record)
  expect(one.items).toHaveLength(50)
  expect(one.items).toEqual(other.items)
})
