import { expect, test } from 'vitest'
import { codeColumn, firstWhere, placeOf } from './coded-column.ts'
import { tally } from './facet.ts'
import { countOf, every, not, rowsBetween, rowsIn, rowsKnown } from './mask.ts'

const single = codeColumn([[10], [], [9], [9], [30]])
const several = codeColumn([['b', 'a', 'b'], [], ['c']])
const bytes = (...rows: readonly number[]) => Uint8Array.from(rows)

test('values are coded in order, each of a row once, and none as the code after the last', () => {
  expect(single.dictionary).toEqual([9, 10, 30])
  expect([...single.codes]).toEqual([1, 3, 0, 0, 2])
  expect([...several.starts]).toEqual([0, 2, 3, 4])
  expect([...several.codes]).toEqual([1, 0, 3, 2])
})
test('the place of a value is that of the first not before it', () => {
  expect([8, 9, 9.5, 30, 31].map((value) => placeOf(single.dictionary, value))).toEqual([0, 0, 1, 2, 3])
  expect([firstWhere(0, () => true), firstWhere(3, () => false), firstWhere(3, (at) => at >= 1)]).toEqual([0, 3, 1])
})
test('rows are chosen by their values, by a range with both its ends, and by whether they have any', () => {
  expect(rowsIn(single, [9, 30, 31])).toEqual(bytes(0, 0, 1, 1, 1))
  expect(rowsIn(several, ['a'])).toEqual(bytes(1, 0, 0))
  expect(rowsBetween(single, 9, 10)).toEqual(bytes(1, 0, 1, 1, 0))
  expect(rowsBetween(single, 9.5, 29)).toEqual(bytes(1, 0, 0, 0, 0))
  expect(rowsBetween(single, null, 9, true)).toEqual(bytes(0, 1, 1, 1, 0))
  expect(rowsBetween(single, 10, null)).toEqual(bytes(1, 0, 0, 0, 1))
  expect(rowsBetween(single, 30, 9)).toEqual(bytes(0, 0, 0, 0, 0))
  expect(rowsBetween(several, 'b', 'b')).toEqual(bytes(1, 0, 0))
  expect([rowsKnown(several, true), rowsKnown(several, false)]).toEqual([bytes(1, 0, 1), bytes(0, 1, 0)])
})
test('masks are joined by what all of them choose, and counted', () => {
  expect(every(3, [])).toEqual(bytes(1, 1, 1))
  expect(every(3, [bytes(1, 1, 0), bytes(0, 1, 1), bytes(1, 1, 1)])).toEqual(bytes(0, 1, 0))
  expect(not(bytes(1, 0))).toEqual(bytes(0, 1))
  expect([countOf(bytes(1, 0, 1)), countOf(bytes())]).toEqual([2, 0])
})
test('a facet counts the values of chosen rows alone, and those without any', () => {
  expect(tally(several, bytes(1, 1, 0))).toEqual({
    counts: [
      { value: 'a', count: 1 },
      { value: 'b', count: 1 },
    ],
    unknown: 1,
  })
  expect(tally(single, bytes(0, 0, 1, 1, 0))).toEqual({ counts: [{ value: 9, count: 2 }], unknown: 0 })
})
