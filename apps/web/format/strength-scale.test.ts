import { expect, test } from 'vitest'
import { acrossYears, roundTicks } from './strength-scale.ts'

test('the first day of the first year is at the left, the end of the last at the right', () => {
  expect(acrossYears('2004-01-01', 2004, 2025)).toBe(0)
  expect(acrossYears('2025-12-31', 2004, 2025)).toBeCloseTo(100, 0)
  expect(acrossYears('2015-01-01', 2004, 2025)).toBeCloseTo(50, 0)
})
test('the numbers at the side are round and reach over the largest', () => {
  expect(roundTicks(12_000)).toEqual([0, 2500, 5000, 7500, 10_000, 12_500])
  expect(roundTicks(7000)).toEqual([0, 2000, 4000, 6000, 8000])
  expect(roundTicks(0).length).toBeGreaterThan(1)
})
