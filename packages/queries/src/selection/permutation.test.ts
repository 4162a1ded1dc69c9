import { expect, test } from 'vitest'
import { codeColumn } from './coded-column.ts'
import { permutationOf, placeAfter } from './permutation.ts'

const column = codeColumn([[10], [], [9], [9], [30]])
const order = (descending: boolean) => [{ column, descending }]

test('rows are put in order, equal ones as they stood, unknown ones last', () => {
  expect([...permutationOf(5, order(false))]).toEqual([2, 3, 0, 4, 1])
  expect([...permutationOf(5, order(true))]).toEqual([4, 0, 2, 3, 1])
  expect([...permutationOf(5, [])]).toEqual([0, 1, 2, 3, 4])
  expect([...permutationOf(0, order(false))]).toEqual([])
})

test('a page goes on after its position, whether a row stands there or not', () => {
  const after = (value: number | null, descending: boolean) =>
    placeAfter(permutationOf(5, order(descending)), order(descending), [value])
  expect([8, 9, 9.5, 10, 29, 30, 31, null].map((value) => after(value, false))).toEqual([0, 2, 2, 3, 3, 4, 4, 5])
  expect([31, 30, 20, 10, 9.5, 9, 8, null].map((value) => after(value, true))).toEqual([0, 1, 1, 2, 2, 4, 4, 5])
})
