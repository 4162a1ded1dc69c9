import { asDay } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { citationsOf, citedOf } from './citations.ts'
import { horizonOf } from './horizon.ts'
import { clockOf, notKnown } from './not-known.ts'

const asOf = asDay('2025-06-30')

test('sources tell of no day after they were published, nor after the record looked', () => {
  expect(horizonOf({ asOf }, null)).toBe('2025-06-30')
  expect(horizonOf({ asOf }, asDay('2020-01-01'))).toBe('2020-01-01')
  expect(horizonOf({ asOf }, asDay('2025-06-30'))).toBe('2025-06-30')
  expect(horizonOf({ asOf }, asDay('2030-01-01'))).toBe('2025-06-30')
})

const page = (published: string | null) =>
  `publisher: G\ntitle: T\nurl: https://example.org/${published}\nlanguage: en\nkind: news\n${published === null ? '' : `published: "${published}"\n`}`
const place = (source: string) => `name: P\nevidence: [{ source: source/${source}, phrase: so, supports: [name] }]\n`

describe('what a day leaves out', () => {
  const dataset = datasetOf({
    'sources/early.yaml': page('2019-05-02'),
    'sources/late.yaml': page('2021-05-02'),
    'sources/undated.yaml': page(null),
    'persons/a.yaml': place('early'),
    'persons/b.yaml': place('late'),
    'persons/c.yaml': place('undated'),
  })
  const left = (day: string) => notKnown(dataset, asDay(day))
  test('is counted by why: later sources, or undated ones', () => {
    expect(left('2021-05-02')).toEqual({ undated: 2, later: 0 })
    expect(left('2021-05-01')).toEqual({ undated: 2, later: 2 })
    expect(left('2019-05-02')).toEqual({ undated: 2, later: 2 })
    expect(left('2019-05-01')).toEqual({ undated: 2, later: 4 })
  })
  test('is nothing to tell where no day is asked for', () => {
    expect(notKnown(dataset, null)).toBeNull()
    expect(clockOf(dataset, null)).toEqual({ knownBy: null, notKnown: null })
    expect(clockOf(dataset, asDay('2030-01-01'))).toEqual({ knownBy: '2030-01-01', notKnown: { undated: 2, later: 0 } })
  })
})

test('a record cites by its facts, its disputes and its follow-ups', () => {
  const dataset = datasetOf({
    'sources/early.yaml': page('2019-05-02'),
    'events/e.yaml':
      'name: E\nkind: meeting\nstart: "2019"\ndisputes: [{ field: start, value: "2018", reason: undecided, evidence: [{ source: source/early, phrase: other }] }]\nevidence: [{ source: source/early, phrase: own, supports: [start] }]\n',
    'places/a.yaml': place('early'),
    'chairmanships/t.yaml':
      'state: state/x\nof: organization/o\ncommitments:\n  c: { summary: C, followUps: [{ record: event/e, bearing: advances, evidence: [{ source: source/early, phrase: next }] }] }\n',
  })
  const phrases = (record: Parameters<typeof citationsOf>[0] | undefined) =>
    record === undefined ? null : citationsOf(record).map(({ phrase }) => phrase)
  expect(phrases(dataset.events[0])).toEqual(['own', 'other'])
  expect(phrases(dataset.places[0])).toEqual(['so'])
  expect(phrases(dataset.commitments[0])).toEqual(['next'])
  expect(dataset.places.flatMap(citedOf)).toEqual([])
})
