import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { timeline } from './timeline.ts'

const ids = (params: Parameters<typeof timeline>[1]) =>
  timeline(example, params).events.map(({ id }) => id.replace('event/', ''))

test('events stand in order of time, those of an unknown year last in either direction', () => {
  expect(ids({})).toEqual([
    '2001-03-session-1',
    '2019-04-session-3',
    '2019-09-games',
    '2020-01-watch',
    '2022-conference',
    'undated-training',
  ])
  expect(ids({ order: 'newest-first' }).at(0)).toBe('2022-conference')
  expect(ids({ order: 'newest-first' }).at(-1)).toBe('undated-training')
})
test('what still runs touches every later span, what has no year none', () => {
  expect(ids({ from: '2021-01-01' })).toEqual(['2020-01-watch', '2022-conference'])
  expect(ids({ from: '2019-09-15', to: '2019-09-20' })).toEqual(['2019-09-games'])
})
test('filters on kind, body, force, state, person and status narrow together', () => {
  expect(ids({ kind: 'session', state: 'state/yonder' })).toEqual(['2001-03-session-1', '2019-04-session-3'])
  expect(ids({ force: 'force/brigade' })).toEqual(['2019-09-games'])
  expect(ids({ body: 'body/council', person: 'person/stan-secretary' })).toEqual(['2019-04-session-3'])
  expect(ids({ status: 'planned' })).toEqual(['2022-conference'])
  expect(ids({ place: 'place/port-city', topic: 'topic/smuggling' })).toEqual([])
})
test('a state comes by who acted for it that day, by being host or spoken of, not by being absent', () => {
  const tied = (
    state: 'state/yonder' | 'state/xanadu' | 'state/zembla',
    tie: Parameters<typeof timeline>[1]['tie'] = null,
  ) => ids({ state, tie })
  expect(tied('state/zembla')).toEqual([])
  expect(tied('state/yonder')).toEqual(['2001-03-session-1', '2019-04-session-3'])
  expect(tied('state/yonder', 'hosted')).toEqual(['2001-03-session-1', '2019-04-session-3'])
  expect(tied('state/yonder', 'chaired')).toEqual(['2019-04-session-3'])
  expect(tied('state/yonder', 'subject')).toEqual(['2019-04-session-3'])
  expect(tied('state/yonder', 'took-part')).toEqual([])
  // Whoever is on the staff of the organization speaks for it, not for the state of origin.
  expect(tied('state/xanadu')).toEqual(['2019-09-games'])
  expect(ids({ person: 'person/stan-secretary', tie: 'spoke' })).toEqual(['2019-04-session-3'])
  expect(ids({ person: 'person/stan-secretary', tie: 'chaired' })).toEqual([])
})
test('an announced session is planned before it is reported, and held after', () => {
  const by = (knownBy: string) => timeline(example, { kind: 'session', from: null, knownBy }).events.at(-1)
  expect(by('2019-02-01')).toMatchObject({ status: 'planned', start: null })
  expect(by('2019-04-11')).toMatchObject({ status: 'held', start: { edtf: '2019-04-09' } })
  expect(by('2021-03-05')).toMatchObject({ status: 'held', start: { edtf: '2019-04-10' } })
})
test('pages follow one another by their cursors', () => {
  const first = timeline(example, { limit: 4 })
  expect(first).toMatchObject({ total: 6, events: { length: 4 } })
  expect(timeline(example, { limit: 4, cursor: first.next })).toMatchObject({
    total: 6,
    next: null,
    events: { length: 2 },
  })
})
test('a cursor of the other order, and text that is none, are refused by name', () => {
  const { next } = timeline(example, { limit: 4 })
  expect(() => timeline(example, { limit: 4, cursor: next, order: 'newest-first' })).toThrow(
    'timeline: cursor: is the cursor of another order: of order=oldest-first, not of order=newest-first',
  )
  expect(() => timeline(example, { cursor: 'p4' })).toThrow('timeline: cursor: is not a cursor that a page gave')
})
test('a span that ends before it begins is refused', () => {
  expect(() => timeline(example, { from: '2020-01-01', to: '2019-01-01' })).toThrow('timeline: to: is before from')
})
