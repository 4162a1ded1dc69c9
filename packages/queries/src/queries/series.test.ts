import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { series } from './series.ts'

test('a numbered run names the numbers below its highest that the record lacks', () => {
  const [sessions] = series(example, { of: 'body/council', key: 'sessions' }).series
  expect(sessions?.events.map(({ number }) => number)).toEqual([1, 3])
  expect(sessions?.missing).toEqual([2])
})
test('a run named by year has no missing numbers', () => {
  expect(series(example, { of: 'body/council', key: 'games' }).series).toMatchObject([
    { numbering: 'year', missing: [] },
  ])
})
test('before a session was reported its number was not missing', () => {
  const [sessions] = series(example, { of: 'body/council', knownBy: '2001-12-31' }).series
  expect(sessions).toMatchObject({ missing: [], events: { length: 1 } })
})
test('a body that the record lacks has no series', () => {
  expect(series(example, { of: 'body/unheard-of' })).toMatchObject({ of: null, series: [] })
})
test('an event in a series cites the source of its number', () => {
  const [sessions] = series(example, { of: 'body/council', key: 'sessions' }).series
  expect(sessions?.events[1]?.evidence.find(({ supports }) => supports.includes('series'))?.source).toBe(
    'source/plan-2019',
  )
})
test('a key that no series has is told apart from one of which nothing was found, and the keys there are are named', () => {
  const asked = (key: string | null, knownBy: string | null = null) => {
    const { unknown, keys, series: found } = series(example, { of: 'body/council', key, knownBy })
    return { unknown, keys, found: found.length }
  }
  expect(asked('nope')).toEqual({ unknown: ['key'], keys: ['sessions', 'games'], found: 0 })
  expect(asked('games')).toEqual({ unknown: [], keys: ['sessions', 'games'], found: 1 })
  expect(asked(null)).toEqual({ unknown: [], keys: ['sessions', 'games'], found: 2 })
  // Before anything was known of the council its series were none, and are no mistake of whoever asks.
  expect(asked('games', '1999-01-01')).toEqual({ unknown: [], keys: [], found: 0 })
  expect(asked('nope', '1999-01-01')).toEqual({ unknown: ['key'], keys: [], found: 0 })
})
