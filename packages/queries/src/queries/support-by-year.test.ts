import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { supportByYear } from './support-by-year.ts'

const ofYear = (year: string | null) => supportByYear(example, {}).years.find((one) => one.year === year)

test('a year has its records by type, with the statements that rest on one origin and on several', () => {
  expect(ofYear('2001')?.types).toEqual([
    { type: 'source', records: 1, facts: 0, support: { one: 0, two: 0, more: 0 } },
    { type: 'event', records: 1, facts: 4, support: { one: 4, two: 0, more: 0 } },
  ])
})
test('a text printed again is no second origin', () => {
  // The chair of session 3 is told by a report and by its reprint.
  expect(ofYear('2019')?.types.find(({ type }) => type === 'event')?.support).toMatchObject({ two: 0, more: 0 })
})
test('what has no year stands last', () => {
  const { years } = supportByYear(example, {})
  expect(years.at(-1)?.year).toBeNull()
  expect(years.slice(0, -1).map(({ year }) => year)).toEqual(
    years
      .slice(0, -1)
      .map(({ year }) => year)
      .toSorted(),
  )
})
