import { describe, expect, test } from 'vitest'
import { recordById } from './dataset.ts'
import { asDay } from './edtf.ts'
import { isKnownBy, statusOf } from './status.ts'
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
