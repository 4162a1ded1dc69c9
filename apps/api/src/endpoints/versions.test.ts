import { asDay, type Dataset } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import type { Release } from '@csto-record/formats'
import { keptReleases } from '@csto-record/formats/releases'
import { parseFeed } from '@rowanmanning/feed-parser'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'

const release = (data: Dataset, load = async () => data): Release => ({
  version: data.version,
  asOf: data.asOf,
  released: asDay('2020-01-01'),
  sha256: '0'.repeat(64),
  load,
})
const earliest = datasetOf(
  { ...exampleFiles, 'topics/old.yaml': 'name: Old\ndefinition: Something that went.\n' },
  { version: '0.0.0' },
)
const app = exampleApp({ releases: [release(earliest)] })
const read = async (path: string) => (await app.request(path)).json() as Promise<Record<string, unknown>>

test('versions are told newest first, each with what changed since the one before', async () => {
  const { versions } = await read('/v1/versions')
  expect(versions).toEqual([
    expect.objectContaining({
      version: '0.0.1',
      released: null,
      changes: '/v1/changes?from=0.0.0&to=0.0.1',
      downloads: '/v1/downloads',
    }),
    expect.objectContaining({ version: '0.0.0', released: '2020-01-01', changes: null, downloads: null }),
  ])
})

test('changes name what was added and what went, and page to the same whole', async () => {
  const { from, to, added, total, statements } = await read('/v1/changes')
  expect([from, to]).toEqual([
    { version: '0.0.0', asOf: earliest.asOf },
    { version: '0.0.1', asOf: exampleDataset.asOf },
  ])
  expect(added).toContain('event/2019-05-02-session')
  expect(statements).toContainEqual(
    expect.objectContaining({
      statement: 'event/2019-05-02-session/place',
      kind: 'added',
      before: null,
      after: 'place/example-city',
    }),
  )
  const paged: unknown[] = []
  for (let next: unknown = '/v1/changes?limit=3'; typeof next === 'string'; ) {
    const page = await read(next)
    paged.push(...(page['statements'] as unknown[]))
    next = page['next']
  }
  expect(paged).toEqual(statements)
  expect(paged).toHaveLength(total as number)
  const lines = (await (await app.request('/v1/changes.ndjson')).text()).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(statements)
})

test('changes come as a feed: a record an entry, each of one version, dated by it', async () => {
  const feed = parseFeed(await (await app.request('/v1/changes.atom')).text())
  expect(feed.title).toBe('CSTO Record: Changes from 0.0.0 to 0.0.1')
  const session = feed.items.find(({ id }) => id?.endsWith('event/2019-05-02-session'))
  expect(session).toMatchObject({
    id: 'tag:csto-record,2026:changes/0.0.1/event/2019-05-02-session',
    title: 'The session of 2019-05-02',
    url: 'https://example.org/events/2019-05-02-session',
    description: expect.stringMatching(/^3 added: start, place, bodies:body\/example-council$/),
  })
  expect(new Set(feed.items.map(({ updated }) => updated?.toISOString().slice(0, 10)))).toEqual(
    new Set([exampleDataset.asOf]),
  )
  const json = (await read('/v1/changes.feed.json?limit=2')) as { title: string; items: unknown[] }
  expect(json.title).toMatch(/\(2 of \d+ records\)$/)
  expect(json.items).toHaveLength(2)
})

test('statements are asked for by type and kind', async () => {
  const { statements } = await read('/v1/changes?type=event&kind=added&limit=1000')
  const all = (statements as { record: string; kind: string }[]).map(
    ({ record, kind }) => `${record.split('/')[0]} ${kind}`,
  )
  expect([...new Set(all)]).toEqual(['event added'])
  expect((await read('/v1/changes?kind=withdrawn'))['statements']).toEqual([])
})

test('statements are asked for by what they are about: a record, what has to do with it, and what names it', async () => {
  const recordsIn = async (about: string) => {
    const { statements } = await read(`/v1/changes?about=${about}&limit=1000`)
    return new Set((statements as { record: string }[]).map(({ record }) => record))
  }
  expect([...(await recordsIn('event/2019-06-10-meeting'))]).toEqual(['event/2019-06-10-meeting'])
  const ofTopic = await recordsIn('topic/threats')
  expect(ofTopic).toContain('event/2019-05-02-session')
  expect(ofTopic).not.toContain('event/2019-06-10-meeting')
  expect(await recordsIn('person/jane-example')).toContain('remark/2019-05-02-session/on-peace')
  const feed = parseFeed(await (await app.request('/v1/changes.atom?about=topic/threats')).text())
  expect(feed.title).toBe('CSTO Record: Changes from 0.0.0 to 0.0.1: Threats')
  expect((await app.request('/v1/changes?about=topic/none')).status).toBe(404)
})

test.each([
  ['/v1/changes?from=9.9.9', 'from', /is no version that was released/],
  ['/v1/changes?from=last', 'from', /is no version/],
  ['/v1/changes?from=0.0.1&to=0.0.0', 'to', /is earlier than 0\.0\.1/],
])('%s is refused', async (path, parameter, message) => {
  const { status, errors } = (await read(path)) as { status: number; errors: { parameter: string; message: string }[] }
  expect([status, errors[0]?.parameter, errors[0]?.message]).toEqual([400, parameter, expect.stringMatching(message)])
})

test('a version does not differ from itself, and where there was none before there is nothing to tell', async () => {
  expect(await read('/v1/changes?from=0.0.1')).toMatchObject({ total: 0, added: [] })
  expect(await (await exampleApp().request('/v1/changes')).json()).toMatchObject({
    total: 0,
    from: { version: '0.0.1' },
  })
})

test('data that are kept and are not what was released are a failure that is told, and no wrong answer', async () => {
  const failures: unknown[] = []
  const broken = release(earliest, () => Promise.reject(new Error('not what was released')))
  const failing = { releases: [broken], onFailure: (error: unknown) => void failures.push(error) }
  const response = await exampleApp(failing, { ...exampleDataset }).request('/v1/changes')
  expect([response.status, failures.length]).toEqual([500, 1])
})

test('the list of retired ids says where each went', async () => {
  const { redirects } = await read('/v1/redirects')
  expect(redirects).toEqual(exampleDataset.redirects)
})

test('the released versions that come with the record can be read and compared with it', async () => {
  const own = exampleApp({ releases: keptReleases() }, { ...dataset, version: '999.0.0' })
  const answer = (await (await own.request('/v1/changes?from=0.1.0&limit=1')).json()) as {
    total: number
    added: string[]
  }
  expect(answer.total).toBeGreaterThan(5_000)
  expect(answer.added.length).toBeGreaterThan(2_000)
})
