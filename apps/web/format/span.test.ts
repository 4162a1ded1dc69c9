import { asDay, type FuzzyDate, parseEdtf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { daysInWords, spanInWords } from './span.ts'

const asOf = '2026-02-13'
const date = (edtf: string): FuzzyDate | null => parseEdtf(edtf) ?? null

test('a span names both its days', () => {
  expect(spanInWords(date('2025-01-01'), date('2025-12-31'), asDay(asOf))).toBe('1 January 2025 to 31 December 2025')
})
test('a span that runs on says since when, and one without a start says on which day it ran', () => {
  expect(spanInWords(date('2003-09-18'), '..', asDay(asOf))).toBe('since 18 September 2003')
  expect(spanInWords(null, '..', asDay(asOf))).toBe('in force on 13 February 2026, start not known')
})
test('an end that is not known is not taken for one that runs on', () => {
  expect(spanInWords(date('2003-09-18'), null, asDay(asOf))).toBe('from 18 September 2003, end not known')
  expect(spanInWords(null, date('2012'), asDay(asOf))).toBe('until 2012, start not known')
  expect(spanInWords(null, null, asDay(asOf))).toBe('neither start nor end known')
})
test('a start that lies between two days is said as one', () => {
  expect(spanInWords(date('2020-12-02/2021-01-20'), date('2021-09-16'), asDay(asOf))).toBe(
    'from a day between 2 December 2020 and 20 January 2021 to 16 September 2021',
  )
})
test('the days of an event in one month name the month once', () => {
  expect(daysInWords(date('2024-12-10'), date('2024-12-11'))).toBe('10 to 11 December 2024')
  expect(daysInWords(date('2024-11-30'), date('2024-12-02'))).toBe('30 November 2024 to 2 December 2024')
})
test('an event whose last day no source tells is said by its first', () => {
  expect(daysInWords(date('2024-09'), null)).toBe('September 2024')
  expect(daysInWords(null, null)).toBeNull()
})
