import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { coverage } from './coverage.ts'

test('a text printed twice is one origin', () => {
  expect(coverage(example, {})).toMatchObject({ sources: 8, origins: 7 })
})
test('two pages of one origin support a fact once', () => {
  const { support, facts } = coverage(example, {})
  // The chair of session 3 rests on a report and on its reprint; the summary of the bridge on two separate pages.
  expect(support).toEqual({ one: facts - 1, two: 1, more: 0 })
})
test('facts by type add up, and events are counted by year', () => {
  const { types, facts, records, years } = coverage(example, {})
  expect(types.reduce((sum, one) => sum + one.facts, 0)).toBe(facts)
  expect(types.reduce((sum, one) => sum + one.records, 0)).toBe(records)
  expect(years.find(({ year }) => year === '2019')?.events).toBe(2)
})
