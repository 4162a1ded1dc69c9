import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { pathBetween } from './path-between.ts'

test('two records connect over the fewest steps, each with its evidence', () => {
  const { steps } = pathBetween(example, { from: 'person/jarkyn-jeenov', to: 'state/yonder' })
  expect(steps).toMatchObject([
    { from: { id: 'person/jarkyn-jeenov' }, field: 'state', evidence: [{ source: 'source/report-2019' }] },
  ])
})
test('a shared source, topic or dispute is no connection', () => {
  expect(pathBetween(example, { from: 'force/brigade', to: 'organization/yonder-ministry', most: 2 }).steps).toBeNull()
  expect(pathBetween(example, { from: 'event/2022-conference', to: 'document/customs-list' }).steps).toBeNull()
})
test('a source that is asked of by name connects to what rests on it', () => {
  expect(pathBetween(example, { from: 'source/leaflet', to: 'event/undated-training' }).steps).toMatchObject([
    { field: 'evidence' },
  ])
  expect(pathBetween(example, { from: 'event/undated-training', to: 'source/leaflet' }).steps).toMatchObject([
    { field: 'evidence' },
  ])
})
test('a record is no step away from itself, and nothing leads to one that the record lacks', () => {
  expect(pathBetween(example, { from: 'state/yonder', to: 'state/yonder' }).steps).toEqual([])
  expect(pathBetween(example, { from: 'state/yonder', to: 'state/unheard-of' }).steps).toBeNull()
})
test('a path is not found where it needs more steps than allowed', () => {
  const ends = { from: 'person/stan-secretary', to: 'document/customs-list' } as const
  expect(pathBetween(example, { ...ends, most: 1 }).steps).toBeNull()
  expect(pathBetween(example, { ...ends, most: 2 }).steps).toHaveLength(2)
})
