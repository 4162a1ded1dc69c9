import { asDay } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { datasetOf } from '@csto-record/domain/testing'
import { agenda, asKnown, chairOn, timeline } from '@csto-record/queries'
import { describe, expect, test } from 'vitest'
import { certaintyInWords } from '#web/format/certainty.ts'
import { type KnownYear, knownOn, mostHeld } from './day-file.ts'
import { writeKnownDays } from './write-days.ts'

const files = writeKnownDays(dataset)
const fileOf = (all: ReadonlyMap<number, KnownYear>, day: string): KnownYear => {
  const years = [...all.keys()]
  const year = Math.min(Math.max(Number(day.slice(0, 4)), years[0] ?? 0), years.at(-1) ?? 0)
  return all.get(year) ?? { sums: [], chair: [], events: [] }
}
const known = (day: string) => knownOn(fileOf(files, day), day)

const days = [
  '1991-01-01',
  '1992-05-15',
  '2003-04-28',
  '2009-12-31',
  '2012-12-19',
  '2019-11-28',
  '2020-01-01',
  '2021-09-15',
  '2022-01-06',
  '2022-09-13',
  '2023-12-31',
  '2025-01-15',
  dataset.asOf,
  '2031-01-01',
].map(asDay)

describe.each(days)('on %s the file of the year answers as the queries do', (day) => {
  const answer = known(day)
  test('how much was known', () => {
    const { facts, records, later, notKnown, onlyNamed } = asKnown(dataset, { day })
    expect(answer.sums).toMatchObject({ facts, records, later: later.length, notKnown, onlyNamed: onlyNamed.records })
  })
  test('who was in the chair', () => {
    const { chair, candidates } = chairOn(dataset, { date: day, knownBy: day })
    expect(answer.chair?.named?.state ?? null).toBe(chair?.state.name ?? null)
    expect(answer.chair?.candidates ?? []).toMatchObject(
      candidates.map((one) => ({ state: one.state.name, sure: certaintyInWords(one) })),
    )
  })
  test('what was ahead, and what had been held last', () => {
    const { planned } = agenda(dataset, { from: day, knownBy: day })
    const shown = new Set([...answer.ahead, ...answer.undated].map(({ id }) => id))
    expect(
      planned
        .map(({ id }) => id)
        .filter((id) => shown.has(id))
        .toSorted(),
    ).toEqual([...shown].toSorted())
    const last = timeline(dataset, { to: day, status: 'held', knownBy: day, order: 'newest-first', limit: mostHeld })
    expect(answer.held.map(({ id }) => id)).toEqual(last.events.map(({ id }) => id))
  })
})

test('a plan that reads as one lies ahead; what was over the day before does not, and what never got a day stands apart', () => {
  const source =
    'publisher: X\ntitle: X\nurl: https://example.org/a\npublished: "2025-01-01"\nlanguage: en\nkind: news\n'
  const event = (when: string) =>
    `name: X\nkind: meeting\n${when}evidence:\n  - { source: source/a, phrase: to meet, supports: [kind], says: planned, manner: announced }\n`
  const small = datasetOf(
    {
      'sources/a.yaml': source,
      'events/day.yaml': event('start: "2025-01-15"\n'),
      'events/over.yaml': event('start: "2025-01-14"\n'),
      'events/running.yaml': event('start: "2025-01-10"\nend: "2025-01-20"\n'),
      'events/some-day.yaml': event(''),
    },
    { asOf: '2025-02-01' },
  )
  const answer = knownOn(fileOf(writeKnownDays(small), '2025-01-15'), '2025-01-15')
  expect(answer.ahead.map(({ id }) => id).toSorted()).toEqual(['event/day', 'event/running'])
  expect(answer.undated.map(({ id }) => id)).toEqual(['event/some-day'])
})

test('a file of a year is small', () => {
  for (const file of files.values()) expect(JSON.stringify(file).length).toBeLessThan(300_000)
})
