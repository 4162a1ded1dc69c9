import { asDay, type FuzzyDate, parseEdtf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { actInWords, dateInFull, dateInWords, endInWords, machineDate, yearOf } from './date.ts'

const date = (edtf: string): FuzzyDate => {
  const parsed = parseEdtf(edtf)
  if (parsed === undefined) throw new Error(`${edtf} is not EDTF`)
  return parsed
}

test.each([
  ['2024-12-03', '3 December 2024'],
  ['2025-06', 'June 2025, day not known'],
  ['2019', '2019, day and month not known'],
  ['2019~', 'about 2019, day and month not known'],
  ['2024-12~', 'about December 2024, day not known'],
  ['2019?', 'perhaps 2019, day and month not known'],
  ['2019%', 'perhaps about 2019, day and month not known'],
  ['XXXX-12-20', '20 December, year not given'],
  ['201X', 'the 2010s'],
  ['2024-21', 'spring 2024, day not known'],
  ['2020-12-02/2021-01-20', 'between 2 December 2020 and 20 January 2021'],
])('%s is said as "%s"', (edtf, words) => {
  expect(dateInFull(date(edtf))).toBe(words)
})

test('a date that a list shows leaves out what it does not tell', () => {
  expect(dateInWords(date('2025-06'))).toBe('June 2025')
})

test('not yet, not part of it and unknown are three different answers for an act', () => {
  expect([actInWords('not-yet'), actInWords('none'), actInWords(null)]).toEqual([
    'not yet',
    'not part of this document’s life',
    'not known',
  ])
})

test('a span that still runs says as of when', () => {
  expect(endInWords('..', asDay('2026-02-13'))).toBe('still running on 13 February 2026')
  expect(endInWords(null, asDay('2026-02-13'))).toBe('end not known')
})

test('a day without its year is not given to machines', () => {
  expect(machineDate(date('XXXX-12-20'))).toBeUndefined()
  expect(machineDate(date('2025-06'))).toBe('2025-06')
})

test('a date that may lie in two years is filed under neither', () => {
  expect(yearOf(date('2020-12-02/2021-01-20'))).toBeNull()
  expect(yearOf(date('2020-12'))).toBe('2020')
  expect(yearOf(null)).toBeNull()
})
