import { expect, test } from 'vitest'
import { asDay, daysBetween } from '../../edtf.ts'
import { parseEdtf } from '../../parse-edtf.ts'
import { asDate, dateOrNull, surely, surelyAfter, surelyBefore, surelyOverlap, written } from './time.ts'

const day = (edtf: string | null) => (edtf === null ? null : (parseEdtf(edtf) ?? null))
const span = (start: string | null, end: string | null) => ({
  start: day(start),
  end: end === '..' ? ('..' as const) : day(end),
})

test.each([
  ['2019-04', '2019-05-01', true],
  ['2019-04', '2019-04-30', false],
  ['2019-04-10', '2019-04-10', false],
  ['2019-04-11', '2019-04-10', false],
  [null, '2019-04-10', false],
  ['2019-04-10', null, false],
  ['XXXX-04-10', '2030', false],
])('%s is surely before %s: %s', (left, right, expected) => {
  expect(surelyBefore(day(left), day(right))).toBe(expected)
  expect(surelyAfter(day(right), day(left))).toBe(expected)
})

test('a span holds for sure from the last day it may start to the first it may end', () => {
  expect(surely(span('2019-04', '2020'))).toEqual({ from: '2019-04-30', to: '2020-01-01' })
  expect(surely(span('2019', '..'))).toEqual({ from: '2019-12-31', to: null })
})

test('a span without a start or an end, or of one day, holds no day for sure', () => {
  for (const [start, end] of [
    [null, '2020'],
    ['2019', null],
    ['2019-04-10', '2019-04-10'],
    ['2019', '2019-05'],
  ] as const)
    expect(surely(span(start, end))).toBeNull()
})

test('spans overlap by one day in common, and not where one ends on the day the other starts', () => {
  const first = span('2019-01-01', '2019-06-01')
  expect(surelyOverlap(first, span('2019-05-31', '2020-01-01'))).toBe(true)
  expect(surelyOverlap(first, span('2019-06-01', '2020-01-01'))).toBe(false)
  expect(surelyOverlap(span('2019-06-01', '2020-01-01'), first)).toBe(false)
  expect(surelyOverlap(first, span('2018-01-01', '..'))).toBe(true)
  expect(surelyOverlap(span('2019-01-01', '..'), span('2020-01-01', '..'))).toBe(true)
  expect(surelyOverlap(first, span('2019-02-01', null))).toBe(false)
  expect(surelyOverlap(span(null, '2020'), first)).toBe(false)
})

test('days between two days count from the first, and are negative backwards', () => {
  expect(daysBetween(asDay('2019-04-10'), asDay('2019-04-11'))).toBe(1)
  expect(daysBetween(asDay('2020-03-01'), asDay('2020-02-28'))).toBe(-2)
})

test('a date is told as it is written, and an unknown one as such', () => {
  expect([written(day('2019-04')), written(null)]).toEqual(['2019-04', 'an unknown day'])
})

test('an end that runs on, or is unknown, is no date', () => {
  expect([dateOrNull('..'), dateOrNull(null), dateOrNull(day('2019'))]).toEqual([null, null, day('2019')])
})

test('a date among values of any kind is an object with a first day, known or not', () => {
  expect(asDate(day('2019'))).toEqual(day('2019'))
  for (const value of [null, undefined, 'x', '..', 3, [], {}, { edtf: '2019' }]) expect(asDate(value)).toBeNull()
})
