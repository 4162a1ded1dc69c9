import { recordById } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { expanded } from './expanded.ts'
import { pathsFrom, stepsFrom, wayFrom } from './steps.ts'

const session = recordById(dataset, 'event/2024-11-28-csc-astana')
const from = (...paths: readonly string[]) =>
  session === undefined ? [] : [...expanded(dataset, [session], paths).keys()]

test('a field leads to the records that it names', () => {
  expect(from('place')).toEqual([session?.place])
  expect(from('bodies')).toEqual(session?.bodies)
})

test('a list of entries leads to whatever they name, one member of theirs to that alone', () => {
  const people = new Set(session?.participants.map(({ who }) => who))
  expect(new Set(from('participants.who'))).toEqual(people)
  expect(from('participants')).toEqual(expect.arrayContaining([...people]))
})

test('a second step leads on from what the first led to, which is taken along', () => {
  const place = session?.place ?? null
  const found = place === null ? undefined : recordById(dataset, place)
  const state = found?.type === 'place' ? found.state : null
  expect(from('place.state')).toEqual([place, state])
  const states = from('participants.state').filter((id) => id.startsWith('state/'))
  expect(states).toContain('state/kazakhstan')
})

test('each record is given once, whatever the ways to it', () => {
  const ids = from('place', 'place.state', 'evidence', 'participants.state')
  expect(new Set(ids).size).toBe(ids.length)
})

test('what leads nowhere adds nothing, and there is no third step', () => {
  expect(wayFrom('event', 'place.state.evidence')).toBeUndefined()
  expect(wayFrom('event', 'name')).toBeUndefined()
  expect(wayFrom('event', '')).toBeUndefined()
  expect(wayFrom('event', 'constructor')).toBeUndefined()
  expect(from('nowhere')).toEqual([])
})

test('every path that is offered leads somewhere; disputed values and questions are no way', () => {
  for (const path of pathsFrom('event')) expect([path, wayFrom('event', path) === undefined]).toEqual([path, false])
  expect([...stepsFrom('event').keys()].filter((path) => /^(?:disputes|open)/.test(path))).toEqual([])
})
