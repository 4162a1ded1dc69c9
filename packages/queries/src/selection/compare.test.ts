import { expect, test } from 'vitest'
import { codeColumn } from './coded-column.ts'
import { compareKnown, compareValues } from './compare.ts'

const sign = (left: string | number | boolean, right: string | number | boolean) =>
  Math.sign(compareValues(left, right))

const column = codeColumn([[10], [], [9], [9], [30]])
const _order = (descending: boolean) => [{ column, descending }]

test('texts are in the order of their characters, of which those beyond the basic plane come last', () => {
  expect(sign('a', 'b')).toBe(-1)
  expect(sign('b', 'a')).toBe(1)
  expect(sign('a', 'a')).toBe(0)
  expect(sign('a', 'ab')).toBe(-1)
  expect(sign('ab', 'a')).toBe(1)
  expect(sign('', 'a')).toBe(-1)
  // U+FFFF before U+10000, whose first unit is 0xD800, and before U+10FFFF, which ends on 0xDFFF.
  expect(sign('\uffff', '\u{10000}')).toBe(-1)
  expect(sign('\u{10000}', '\uffff')).toBe(1)
  expect(sign('\u{1d7ff}', '\u{1d800}')).toBe(-1)
  expect(sign('\ud7ff', '\u{10000}')).toBe(-1)
  expect(sign('\ue000', '\u{10ffff}')).toBe(-1)
  expect(sign('\udfff', '\ue000')).toBe(1)
  expect(sign('\ud800', '\ue000')).toBe(1)
})

test('numbers are in order of size, and false before true', () => {
  expect([sign(9, 10), sign(10, 9), sign(9, 9), sign(false, true)]).toEqual([-1, 1, 0, -1])
})

test('what is unknown comes last, whichever way the order goes', () => {
  for (const descending of [true, false]) {
    expect(compareKnown(null, 1, descending)).toBeGreaterThan(0)
    expect(compareKnown(1, null, descending)).toBeLessThan(0)
    expect(compareKnown(null, null, descending)).toBe(0)
  }
  expect(compareKnown(1, 2, false)).toBeLessThan(0)
  expect(compareKnown(1, 2, true)).toBeGreaterThan(0)
})
