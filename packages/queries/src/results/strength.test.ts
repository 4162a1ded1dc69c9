import { expect, test } from 'vitest'
import { basisOf, countedIn, isStrength, rangeOf, scopeOf, telling } from './strength.ts'

const figure = (measure: string, value = 1000, whose: null | 'state/russia' = null) => ({
  key: 'k',
  measure,
  value,
  whose,
  unit: null,
  qualifier: 'exactly' as const,
  covers: 'itself' as const,
  on: null,
})

test('people of one state, district or force are not all the people, nor is equipment', () => {
  expect(isStrength(figure('personnel'))).toBe(true)
  expect(isStrength(figure('personnel in the active phase, as announced'))).toBe(true)
  expect(isStrength(figure('Russian personnel'))).toBe(false)
  expect(isStrength(figure('personnel from Armenia and Belarus'))).toBe(false)
  expect(isStrength(figure('personnel of the Western Military District of Russia'))).toBe(false)
  expect(isStrength(figure('personnel', 1000, 'state/russia'))).toBe(false)
  expect(isStrength(figure('aircraft'))).toBe(false)
})
const cited = (manner: 'reported' | 'announced', says: string | null, path = 'figures:k') => ({
  manner,
  says,
  supports: [path],
})
test('what was announced is told from what was reported by what the evidence says, not by words', () => {
  expect(basisOf([cited('announced', null)], 'k')).toBe('announced')
  expect(basisOf([cited('reported', 'planned')], 'k')).toBe('announced')
  expect(basisOf([cited('reported', 'held')], 'k')).toBe('reported')
  expect(basisOf([cited('announced', 'planned'), cited('reported', 'held')], 'k')).toBe('reported')
  expect(basisOf([], 'k')).toBe('reported')
})
test('evidence of the figure itself counts before evidence of the whole list', () => {
  const ofAll = cited('reported', 'held', 'figures')
  expect(basisOf([ofAll, cited('announced', 'planned')], 'k')).toBe('announced')
  expect(basisOf([ofAll], 'k')).toBe('reported')
})
test('several counted together are told from one alone by what the figure covers', () => {
  expect(scopeOf({ covers: 'several' })).toBe('several')
  expect(scopeOf(figure('personnel in all joint exercises'))).toBe('exercise')
})
test('a range is open only where its outermost number is', () => {
  expect(rangeOf([{ value: 2000, qualifier: 'more-than' }])).toMatchObject({ low: 2000, high: 2000, orMore: true })
  expect(
    rangeOf([
      { value: 1500, qualifier: 'more-than' },
      { value: 2000, qualifier: 'exactly' },
    ]),
  ).toEqual({ low: 1500, high: 2000, orMore: false, orFewer: false, approximate: false })
  expect(
    rangeOf([
      { value: 3000, qualifier: 'at-most' },
      { value: 2500, qualifier: 'almost' },
      { value: 2800, qualifier: 'about' },
    ]),
  ).toEqual({ low: 2500, high: 3000, orMore: false, orFewer: true, approximate: true })
  expect(rangeOf([])).toBeUndefined()
})
test('a count after the exercise goes before one announced, and one of it alone before several', () => {
  const planned = { basis: 'announced', scope: 'exercise' } as const
  const reported = { basis: 'reported', scope: 'exercise' } as const
  const shared = { basis: 'reported', scope: 'several' } as const
  expect(telling([planned, shared, reported])).toEqual([reported])
  expect(telling([shared, planned])).toEqual([planned])
  expect(telling([shared])).toEqual([shared])
  expect(telling([])).toEqual([])
})
test('a dispute gives a number alone or with its qualifier', () => {
  expect(countedIn(3000)).toEqual({ value: 3000, qualifier: 'exactly' })
  expect(countedIn({ value: 3000, qualifier: 'about' })).toEqual({ value: 3000, qualifier: 'about' })
  expect(countedIn('many')).toBeUndefined()
})
