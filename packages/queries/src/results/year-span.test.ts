import { type FuzzyDate, parseEdtf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { daysOfYear, liesIn, turningDays } from './year-span.ts'

const date = (edtf: string): FuzzyDate => {
  const parsed = parseEdtf(edtf)
  if (parsed === undefined) throw new Error(`${edtf} is no date`)
  return parsed
}
const year = daysOfYear(2024)

test.each([
  ['2024-01-01', 'yes'],
  ['2024-12-31', 'yes'],
  ['2024-05', 'yes'],
  ['2023-12-31', 'no'],
  ['2025-01-01', 'no'],
  ['2023-12-20/2024-01-05', 'possible'],
  ['XXXX-12-20', 'no'],
] as const)('%s in 2024: %s', (edtf, expected) => {
  expect(liesIn(date(edtf), year)).toBe(expected)
})
test('turning days are both ends of the year and of what lies in it, each once, in order', () => {
  expect(turningDays([date('2024-03'), null, '..', date('2023-05-01'), date('2024-12-31')], year)).toEqual([
    '2024-01-01',
    '2024-03-01',
    '2024-03-31',
    '2024-12-31',
  ])
})
