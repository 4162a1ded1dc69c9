import { expect, test } from 'vitest'
import { paged } from './paged.ts'

test('pages hold everything once, in order, the last what is left', () => {
  expect(paged([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(paged([1, 2], 2)).toEqual([[1, 2]])
})
test('nothing is one empty page', () => {
  expect(paged([], 2)).toEqual([[]])
})
