import { type FuzzyDate, parseEdtf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { calendarOf, type Dated, daysOf, monthInWords } from './calendar.ts'

const date = (edtf: string): FuzzyDate => {
  const parsed = parseEdtf(edtf)
  if (parsed === undefined) throw new Error(`${edtf} is no date`)
  return parsed
}
const entry = (start: string | null, end: string | null = null): Dated => ({
  start: start === null ? null : date(start),
  end: end === null ? null : end === '..' ? '..' : date(end),
})

test('November 2024 begins on a Friday and has thirty days, in five weeks from Monday', () => {
  const month = calendarOf([], '2024').months[10]
  expect(month?.weeks).toHaveLength(5)
  expect(month?.weeks[0]?.map((cell) => cell?.day ?? null)).toEqual([
    null,
    null,
    null,
    null,
    '2024-11-01',
    '2024-11-02',
    '2024-11-03',
  ])
  expect(month?.weeks.flat().filter((cell) => cell !== null)).toHaveLength(30)
})
test('a leap year has a 29 February, another year none', () => {
  const february = (year: string) =>
    calendarOf([], year)
      .months[1]?.weeks.flat()
      .filter((cell) => cell !== null).length
  expect([february('2024'), february('2023')]).toEqual([29, 28])
})
test('an event of two days begins on the first and lasts on the second', () => {
  const days = calendarOf([entry('2024-12-10', '2024-12-11')], '2024').months[11]?.weeks.flat() ?? []
  const on = (day: string) => days.find((cell) => cell?.day === day)
  expect(on('2024-12-10')?.begins).toHaveLength(1)
  expect(on('2024-12-11')).toMatchObject({ begins: [], lasts: { length: 1 } })
  expect(on('2024-12-12')).toMatchObject({ begins: [], lasts: [] })
})
test('what lasts longer than a month, or still lasts, is drawn on its first day alone', () => {
  expect(daysOf(entry('2024-01-01', '2024-01-31'))).toHaveLength(31)
  expect(daysOf(entry('2024-01-01', '2024-02-01'))).toEqual(['2024-01-01'])
  expect(daysOf(entry('2024-01-01', '..'))).toEqual(['2024-01-01'])
})
test('a month without a day stands beside the month, a season or a year beside the year, and nothing without a year', () => {
  const { months, imprecise } = calendarOf(
    [entry('2024-09'), entry('2024'), entry('2023-12-20/2024-01-05'), entry(null), entry('XXXX-12-20')],
    '2024',
  )
  expect(months[8]?.imprecise).toHaveLength(1)
  expect(imprecise).toHaveLength(2)
})
test('a month is said with its year', () => {
  expect(monthInWords('2024-11')).toBe('November 2024')
})
