import type { EventRecord } from '@csto-record/domain'
import { dataset as whole } from '@csto-record/domain/dataset'
import { dateOf } from '@csto-record/domain/testing'
import { sequenceOf } from '@csto-record/formats'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { exampleApp, exampleDataset } from '../testing.ts'

const app = exampleApp()
const record = exampleApp({}, whole)

/** A calendar as another library reads it. */
const read = async (path: string, from = app) => {
  const response = await from.request(path)
  expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const value = (name: string) => component.getFirstPropertyValue(name)
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      first: event.startDate.toString(),
      after: event.endDate.toString(),
      status: value('status'),
      url: value('url'),
      sequence: event.sequence,
      stamp: String(value('dtstamp')),
      description: event.description,
    }
  })
  return { told: String(calendar.getFirstPropertyValue('x-wr-caldesc')), entries, calendar }
}

test('an event whose day is known is an entry of that day, with the address of its page', async () => {
  const { entries } = await read('/v1/events.ics')
  expect(entries).toMatchObject([
    {
      uid: 'event/2019-05-02-session@csto-record',
      summary: 'The session of 2019-05-02',
      location: 'Example City',
      first: '2019-05-02',
      after: '2019-05-03',
      status: 'CONFIRMED',
      url: 'https://example.org/events/2019-05-02-session',
    },
    { uid: 'event/2019-06-10-meeting@csto-record', status: 'TENTATIVE' },
  ])
})

test('an event known by its month alone is on no day, and the calendar says how many are not', async () => {
  expect((await read('/v1/events.ics?kind=exercise')).entries).toEqual([])
  expect((await read('/v1/events.ics')).told).toContain('2 of its 4 events have no day that a source gives')
  expect((await read('/v1/events.ics?kind=session')).told).toContain('Every one of its 1 events has a day.')
})

test('a day that is only about right, and one whose end is not told to the day, are tentative', async () => {
  const [first, ...others] = exampleDataset.events
  const changed = (change: Partial<EventRecord>) =>
    exampleApp({}, { ...exampleDataset, events: [{ ...first!, ...change }, ...others] })
  for (const change of [{ start: dateOf('2019-05-02~') }, { end: dateOf('2019-06') }]) {
    const { entries } = await read('/v1/events.ics', changed(change))
    expect([entries[0]?.first, entries[0]?.status]).toEqual(['2019-05-02', 'TENTATIVE'])
  }
  const { entries } = await read('/v1/events.ics', changed({ end: dateOf('2019-05-04') }))
  expect([entries[0]?.after, entries[0]?.status]).toEqual(['2019-05-05', 'CONFIRMED'])
})

test('a calendar is stamped with the day of the dataset, so that the same data gives the same calendar', async () => {
  const { entries } = await read('/v1/events.ics')
  expect(new Set(entries.map(({ stamp }) => stamp))).toEqual(new Set(['2025-06-30T00:00:00Z']))
})

test('the sequence of an entry is that of the version with which it last changed, whatever day it is asked as known by', async () => {
  const [first, ...others] = exampleDataset.events
  const before = {
    ...exampleDataset,
    version: '0.0.0',
    events: [{ ...first!, name: 'Another' }, ...others.slice(0, 1)],
  }
  const kept = { version: '0.0.0', asOf: before.asOf, released: before.asOf, sha256: '', load: async () => before }
  const now = exampleApp({ releases: [kept] }, { ...exampleDataset, version: '0.3.0' })
  for (const path of ['/v1/events.ics', '/v1/events.ics?knownBy=2025-06-30']) {
    const { entries } = await read(path, now)
    const byUid = new Map(entries.map(({ uid, sequence }) => [uid.split('@')[0], sequence]))
    expect(byUid.get(first!.id)).toBe(3_000)
    expect(byUid.get(others[0]!.id)).toBe(0)
    for (const { id } of others.slice(1)) if (byUid.has(id)) expect(byUid.get(id)).toBe(3_000)
  }
})

test('the number of a version rises with it', () => {
  const versions = ['0.0.1', '0.1.0', '0.1.1', '0.2.0', '1.0.0', '1.12.3', '2.0.0']
  const sequences = versions.map(sequenceOf)
  expect(sequences).toEqual(sequences.toSorted((left, right) => left - right))
  expect(new Set(sequences).size).toBe(versions.length)
})

test('states, bodies, topics and series have calendars, found by link from their records', async () => {
  for (const [path, calendar] of [
    ['/v1/states/xanadu', '/v1/states/xanadu.ics'],
    ['/v1/bodies/example-council', '/v1/bodies/example-council.ics'],
    ['/v1/bodies/example-council', '/v1/queries/series.ics?key=sessions&of=body/example-council'],
    ['/v1/topics/threats', '/v1/topics/threats.ics'],
  ] as const) {
    const link = (await app.request(path)).headers.get('Link')
    expect(link).toMatch(
      new RegExp(`<${calendar.replaceAll(/[.?]/g, '\\$&')}>; rel="(alternate|related)"; type="text/calendar"`),
    )
    await read(calendar)
  }
  expect((await read('/v1/topics/threats.ics')).entries.map(({ uid }) => uid)).toEqual([
    'event/2019-05-02-session@csto-record',
  ])
})

test.each([
  ['/v1/states/armenia.ics', '/v1/events.ics?state=state/armenia'],
  ['/v1/bodies/cccim.ics', '/v1/events.ics?body=body/cccim'],
  ['/v1/topics/illegal-migration.ics', '/v1/events.ics?topic=topic/illegal-migration'],
])('%s holds what the list does at %s', async (one, list) => {
  const [ofOne, ofList] = [await read(one, record), await read(list, record)]
  expect(ofOne.entries.length).toBeGreaterThan(3)
  expect(ofOne.entries).toEqual(ofList.entries)
})

test('every event of the record that has a day is read back with it', async () => {
  const { entries } = await read('/v1/events.ics', record)
  const dated = whole.events.filter(({ start }) => start?.earliest != null && start.earliest === start.latest)
  expect(entries.map(({ uid, summary, first }) => [uid, summary, first])).toEqual(
    dated.map(({ id, name, start }) => [`${id}@csto-record`, name, start?.earliest]),
  )
})

test('a series has a calendar of its own meetings', async () => {
  const { entries } = await read('/v1/queries/series.ics?of=body/cccim&key=meetings', record)
  const meetings = whole.events.filter(({ series }) => series?.of === 'body/cccim' && series.key === 'meetings')
  expect(entries.map(({ uid }) => uid).toSorted()).toEqual(
    meetings
      .filter(({ start }) => start?.earliest != null && start.earliest === start.latest)
      .map(({ id }) => `${id}@csto-record`)
      .toSorted(),
  )
})

test('what was not known on a day is in no calendar as known then', async () => {
  expect((await read('/v1/topics/threats.ics?knownBy=2019-05-01')).entries).toEqual([])
})
