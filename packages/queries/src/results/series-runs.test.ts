import { recordById } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { runsOf } from './series-runs.ts'

const meeting = (number: number | null, start: string | null, of = 'body/council', key = 'sessions') =>
  `name: A meeting\nkind: session\n${start === null ? '' : `start: "${start}"\n`}series: { of: ${of}, key: ${key}${number === null ? '' : `, number: ${number}`} }\n`
const runs = (files: Record<string, string>) => {
  const dataset = datasetOf({
    'bodies/council.yaml':
      'name: Council\nseries:\n  - { key: sessions, name: sessions, numbering: ordinal }\n  - { key: games, name: games, numbering: year }\n',
    ...files,
  })
  const council = recordById(dataset, 'body/council')
  if (council === undefined) throw new Error('the council is in the files')
  return runsOf(dataset, council).map(({ series, events, missing }) => ({
    key: series.key,
    events: events.map(({ id }) => id.replace('event/', '')),
    missing,
  }))
}
const [none, games] = [
  { key: 'sessions', events: [], missing: [] },
  { key: 'games', events: [], missing: [] },
]

test('every series has its run, though nothing of it is recorded', () => {
  expect(runs({})).toEqual([none, games])
})
test('a run lacks each number below its highest that no event has, from the first on', () => {
  const files = { 'events/a.yaml': meeting(2, '2019-01-01'), 'events/b.yaml': meeting(5, '2020-01-01') }
  expect(runs(files)[0]).toEqual({ key: 'sessions', events: ['a', 'b'], missing: [1, 3, 4] })
})
test('a run lacks nothing where all of its numbers are there, or where it is not counted', () => {
  const files = {
    'events/a.yaml': meeting(1, '2019-01-01'),
    'events/b.yaml': meeting(2, '2020-01-01'),
    'events/c.yaml': meeting(3, '2020-05-01', 'body/council', 'games'),
  }
  expect(runs(files).map(({ missing }) => missing)).toEqual([[], []])
})
test('a run is in the order of days, then of numbers, and ends with what has no day', () => {
  const files = {
    'events/a.yaml': meeting(null, null),
    'events/b.yaml': meeting(3, '2020-01-01'),
    'events/c.yaml': meeting(2, '2020-01-01'),
    'events/d.yaml': meeting(4, '2019-01-01'),
    'events/e.yaml': meeting(null, '2020-01-01'),
  }
  expect(runs(files)[0]?.events).toEqual(['d', 'e', 'c', 'b', 'a'])
})
test('an event belongs to the run of its own body and key alone', () => {
  const files = {
    'bodies/other.yaml': 'name: Other\nseries:\n  - { key: sessions, name: sessions, numbering: ordinal }\n',
    'events/a.yaml': meeting(1, '2019-01-01', 'body/other'),
    'events/b.yaml': meeting(null, '2019-01-01', 'body/council', 'games'),
    'events/c.yaml': 'name: Alone\nkind: session\nstart: "2019-01-01"\n',
  }
  expect(runs(files)).toEqual([none, { ...games, events: ['b'] }])
})
test('events of one day stand by their numbers, one without a number before them', () => {
  const day = '2020-01-01'
  const files = {
    'events/a.yaml': meeting(3, day),
    'events/b.yaml': meeting(2, day),
    'events/c.yaml': meeting(null, day),
  }
  expect(runs(files)[0]?.events).toEqual(['c', 'b', 'a'])
})
