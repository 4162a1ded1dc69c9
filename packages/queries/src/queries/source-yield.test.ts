import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { sourceYield } from './source-yield.ts'

test('a source yields the facts, follow-ups and disputes that rest on it', () => {
  const { records, facts, republishedBy } = sourceYield(example, { source: 'source/report-2019' })
  expect(records.find(({ record }) => record.id === 'event/2019-04-session-3')).toMatchObject({
    facts: ['chair', 'participants:person/stan-secretary', 'agenda:road', 'outcomes:list'],
    disputes: ['start'],
  })
  expect(records.find(({ record }) => record.id === 'commitment/yonder-2019/second-customs')?.facts).toEqual([
    'followUps:document/customs-list',
  ])
  expect(facts).toBe(records.reduce((sum, one) => sum + one.facts.length, 0))
  expect(republishedBy).toEqual([{ id: 'source/reprint-2019', name: 'The same text' }])
})
test('a copy names its origin', () => {
  expect(sourceYield(example, { source: 'source/reprint-2019' }).origin).toMatchObject({ id: 'source/report-2019' })
})
test('a copy of a copy is a copy of the first page, which tells of both', () => {
  const page = (origin: string) =>
    `publisher: A\ntitle: A\nurl: https://example.org/\nlanguage: en\nkind: news\n${origin}`
  const dataset = datasetOf({
    'sources/first.yaml': page(''),
    'sources/second.yaml': page('origin: source/first\n'),
    'sources/third.yaml': page('origin: source/second\n'),
  })
  const ids = (source: 'first' | 'second') =>
    sourceYield(dataset, { source: `source/${source}` }).republishedBy.map(({ id }) => id)
  expect(sourceYield(dataset, { source: 'source/third' }).origin?.id).toBe('source/first')
  expect([ids('first'), ids('second')]).toEqual([['source/second', 'source/third'], ['source/third']])
})
test('a source that the record lacks yields nothing', () => {
  expect(sourceYield(example, { source: 'source/unheard-of' })).toMatchObject({ source: null, facts: 0, records: [] })
})

test('a source that is not on record yields nothing, and says so with nulls', () => {
  expect(sourceYield(example, { source: 'source/nowhere' })).toEqual({
    source: null,
    publisher: null,
    url: null,
    published: null,
    origin: null,
    republishedBy: [],
    facts: 0,
    records: [],
  })
  expect(Object.values(sourceYield(example, { source: 'source/nowhere' }))).not.toContain(undefined)
})
