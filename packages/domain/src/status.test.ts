import { describe, expect, test } from 'vitest'
import { recordById } from './dataset.ts'
import { asDay } from './edtf.ts'
import { isKnownBy, publishedBy, statusOf } from './status.ts'
import { datasetOf } from './testing.ts'

const source = (published: string | null, more = '') =>
  `publisher: A\ntitle: A\nurl: https://example.org/a\nlanguage: en\nkind: news\n${published === null ? '' : `published: "${published}"\n`}${more}`
const cite = (slug: string, says: string) =>
  `  - { source: source/${slug}, phrase: x, supports: [start], says: ${says} }\n`
const dataset = datasetOf({
  'sources/before.yaml': source('2025-01-10'),
  'sources/after.yaml': source('2025-06-20'),
  'sources/later.yaml': source('2025-07-01'),
  'sources/undated.yaml': source(null),
  'sources/work.yaml': source(null, 'standing: reference\n'),
  'events/forum.yaml': `name: A forum\nkind: conference\nstart: "2025-06-19"\nevidence:\n${cite('before', 'planned')}${cite('after', 'held')}${cite('later', 'planned')}`,
  'events/trip.yaml': `name: A trip\nkind: visit\nstart: "2025-06-19"\nevidence:\n${cite('before', 'planned')}${cite('after', 'cancelled')}`,
})
const statusOn = (id: 'event/forum' | 'event/trip', day: string | null) => {
  const event = recordById(dataset, id)
  return event && statusOf(dataset, event, asDay(day))?.status
}

describe('the status of an event', () => {
  test('is what the sources published by a day tell', () => {
    expect(
      ['2025-01-09', '2025-01-10', '2025-06-19', '2025-06-20', null].map((day) => statusOn('event/forum', day)),
    ).toEqual([undefined, 'planned', 'planned', 'held', 'held'])
  })

  test('once held is not undone by a younger page that still announces it', () => {
    expect(statusOn('event/forum', '2025-07-01')).toBe('held')
  })

  test('of what was only ever announced is what was said last', () => {
    expect(statusOn('event/trip', null)).toBe('cancelled')
  })
})

test('an undated page is known by no day, and a work of reference no sooner than another', () => {
  const known = (source: 'source/undated' | 'source/work') => isKnownBy(dataset, { source }, asDay('2030-01-01'))
  expect([known('source/undated'), known('source/work')]).toEqual([false, false])
  expect(isKnownBy(dataset, { source: 'source/undated' }, null)).toBe(true)
})

describe('the evidence of a status', () => {
  const sourcesOf = (event: string, files: Record<string, string>) => {
    const more = datasetOf({
      'sources/before.yaml': source('2025-01-10'),
      'sources/after.yaml': source('2025-06-20'),
      'sources/later.yaml': source('2025-07-01'),
      'sources/undated.yaml': source(null),
      ...files,
    })
    const record = recordById(more, event as 'event/forum')
    const status = record && statusOf(more, record)
    return [status?.status, ...(status?.evidence ?? []).map((one) => one.source.replace('source/', ''))]
  }
  const event = (...cited: readonly string[]) => ({
    'events/forum.yaml': `name: A forum\nkind: conference\nstart: "2025-06-19"\nevidence:\n${cited.join('')}`,
  })

  test('is all that tells it and nothing else, oldest first however it is written', () => {
    const files = event(cite('later', 'held'), cite('before', 'planned'), cite('after', 'held'))
    expect(sourcesOf('event/forum', files)).toEqual(['held', 'after', 'later'])
  })

  test('of equal rank is of what was said last, in whatever order it is written', () => {
    expect(sourcesOf('event/forum', event(cite('after', 'cancelled'), cite('before', 'planned')))).toEqual([
      'cancelled',
      'after',
    ])
  })

  test('of one rank and day is of what is written last', () => {
    expect(sourcesOf('event/forum', event(cite('after', 'cancelled'), cite('after', 'postponed')))[0]).toBe('postponed')
  })

  test('on an undated page counts as older than any that is dated', () => {
    expect(sourcesOf('event/forum', event(cite('before', 'cancelled'), cite('undated', 'planned')))[0]).toBe(
      'cancelled',
    )
  })

  test('is undefined where nothing is said of the matter, or the type has no stages', () => {
    expect(sourcesOf('event/forum', { 'events/forum.yaml': 'name: A forum\nkind: conference\n' })).toEqual([undefined])
    expect(sourcesOf('state/a', { 'states/a.yaml': 'name: A\n' })).toEqual([undefined])
  })
})

test('what is not dated, or no source, was published by no day', () => {
  expect(publishedBy(dataset, { source: 'source/before' })).toBe('2025-01-10')
  expect(publishedBy(dataset, { source: 'source/undated' })).toBeNull()
  expect(publishedBy(dataset, { source: 'source/nowhere' as 'source/undated' })).toBeNull()
})
