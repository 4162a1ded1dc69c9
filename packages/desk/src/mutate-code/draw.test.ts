import { expect, test } from 'vitest'
import { drawEach, drawFromAll, pieces } from './draw.ts'

const files = new Map([
  ['a.ts', ['a1', 'a2', 'a3']],
  ['b.ts', ['b1', 'b2', 'b3', 'b4', 'b5', 'b6']],
])

test('a fair sample is drawn over all files: the same for a seed, each mutant at most once', () => {
  const drawn = drawFromAll(files, 7, 5)
  expect(new Set(drawn).size).toBe(5)
  expect(drawFromAll(files, 7, 5)).toEqual(drawn)
  expect(drawFromAll(files, 8, 5)).not.toEqual(drawn)
  expect(drawFromAll(files, 7, 100).toSorted()).toEqual([...files.values()].flat())
})

test('a file with twice the mutants is drawn from twice as often', () => {
  const drawn = Array.from({ length: 900 }, (_, seed) => drawFromAll(files, seed, 1)[0])
  const ofB = drawn.filter((one) => one?.startsWith('b')).length
  expect(ofB).toBeGreaterThan(550)
  expect(ofB).toBeLessThan(650)
})

test('so many of each file: what is drawn from one does not hang on the others', () => {
  const drawn = drawEach(files, 1, 2)
  expect(drawn.map((one) => one[0]).toSorted()).toEqual(['a', 'a', 'b', 'b'])
  expect(drawEach(new Map([...files].slice(1)), 1, 2)).toEqual(drawn.slice(2))
})

test('a list in pieces is whole and in order', () => {
  expect(pieces([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(pieces([1, 2], 2)).toEqual([[1, 2]])
  expect(pieces([], 2)).toEqual([])
})
