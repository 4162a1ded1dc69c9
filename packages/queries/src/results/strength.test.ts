import { expect, test } from 'vitest'
import { basisOf, countedIn, isStrength, rangeOf, scopeOf, telling } from './strength.ts'

const figure = (measure: string, value = 1000, whose: null | 'state/russia' = null) => ({
  key: 'k',
  measure,
  value,
  whose,
  unit: null,
  qualifier: 'exactly' as const,
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
test('what was announced is told from what was reported, and several together from one alone', () => {
  expect(basisOf(figure('personnel planned'))).toBe('announced')
  expect(basisOf(figure('personnel, reported at the start'))).toBe('reported')
  expect(scopeOf(figure('personnel (Interaction, Search and Echelon 2021 together)'))).toBe('several')
  expect(scopeOf(figure('personnel planned (Interaction, Search and Echelon 2022)'))).toBe('several')
  expect(scopeOf(figure('personnel in all joint exercises of 2025'))).toBe('several')
  expect(scopeOf(figure('personnel (with Barrier-2025)'))).toBe('several')
  expect(scopeOf(figure('personnel'))).toBe('exercise')
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
  const [planned, reported, shared] = [
    figure('personnel planned'),
    figure('personnel'),
    figure('personnel (three exercises together)'),
  ]
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
