import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { whereHeld } from './where-held.ts'

test('places have those who met apart from those who trained, and events of which only the state is told stand by it', () => {
  expect(whereHeld(example, {})).toMatchObject({
    held: 5,
    places: [
      {
        place: { id: 'place/port-city' },
        state: { id: 'state/yonder' },
        coordinates: null,
        met: 2,
        trained: 0,
        other: 0,
      },
    ],
    states: [{ state: { id: 'state/xanadu' }, met: 0, trained: 1, other: 0 }],
    nowhere: { met: 0, trained: 1, other: 1, byVideo: 0 },
  })
})
test('a year has its own events alone, each with the source of its place', () => {
  const { held, places } = whereHeld(example, { year: 2001 })
  expect(held).toBe(1)
  expect(places[0]?.events).toMatchObject([
    { event: { id: 'event/2001-03-session-1' }, evidence: [{ source: 'source/history-2001' }] },
  ])
})
test('what was only planned took place nowhere', () => {
  expect(whereHeld(example, { year: 2022 })).toMatchObject({ held: 0, places: [], states: [] })
})
test('a place whose state is contested says between whom, and is counted for neither', () => {
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'places/there.yaml':
      'name: There\ncoordinates: { latitude: 40, longitude: 46 }\nnote: Contested between A and B.\n',
    'places/here.yaml': 'name: Here\nstate: state/a\nnote: A town.\n',
    'events/one.yaml':
      'name: One\nkind: exercise\nstart: "2020"\nplace: place/there\nevidence: [{ source: source/s, phrase: there, supports: [place, start], says: held }]\n',
    'events/two.yaml':
      'name: Two\nkind: visit\nstart: "2020"\nplace: place/here\nevidence: [{ source: source/s, phrase: here, supports: [place, start], says: held }]\n',
    'sources/s.yaml':
      'publisher: P\ntitle: T\nurl: https://example.org/\npublished: "2020-05-01"\nlanguage: en\nkind: news\n',
  })
  expect(whereHeld(dataset, {}).places).toMatchObject([
    { place: { name: 'Here' }, state: { name: 'A' }, note: null, met: 1 },
    {
      place: { name: 'There' },
      state: null,
      note: 'Contested between A and B.',
      coordinates: { latitude: 40, longitude: 46 },
      trained: 1,
    },
  ])
})
