import { expect, test } from 'vitest'
import { acrossIn, heightOf, unit, unitsIn } from './units.ts'

/** How many squares a path shows: each line as long as its squares and the gaps between them. */
const squaresIn = (path: string): number =>
  [...path.matchAll(/M[\d.-]+ ([\d.-]+)V([\d.-]+)/g)].reduce(
    (sum, [, from, to]) => sum + Math.round((Number(from) - Number(to) + (unit.pitch - unit.side)) / unit.pitch),
    0,
  )
const cell = { x: 100, width: 13.5 }

test('as many squares are drawn as there are things, however many stand side by side', () => {
  for (const count of [1, 2, 3, 4, 17, 93])
    for (const width of [3, 9, 13.5, 40])
      expect(squaresIn(unitsIn({ full: count, hollow: 0 }, { x: 0, width }, 200).squares)).toBe(count)
})
test('hollow squares come on top of the full ones, and are as many as are planned', () => {
  const { squares, insides } = unitsIn({ full: 4, hollow: 3 }, cell, 50)
  expect(squaresIn(squares)).toBe(7)
  const inside = [...insides.matchAll(/M[\d.-]+ ([\d.-]+)V([\d.-]+)/g)]
  const count = inside.reduce(
    (sum, [, from, to]) => sum + Math.round((Number(from) - Number(to) + unit.pitch - 1.5) / unit.pitch),
    0,
  )
  expect(count).toBe(3)
  expect(unitsIn({ full: 4, hollow: 0 }, cell, 50).insides).toBe('')
})
test('nothing leaves its cell', () => {
  const { squares } = unitsIn({ full: 20, hollow: 0 }, cell, 50)
  const across = [...squares.matchAll(/M([\d.-]+) /g)].map(([, x]) => Number(x))
  expect(Math.min(...across) - unit.side / 2).toBeGreaterThanOrEqual(cell.x - 0.1)
  expect(Math.max(...across) + unit.side / 2).toBeLessThanOrEqual(cell.x + cell.width + 0.1)
  expect(heightOf(20, cell.width)).toBe(Math.ceil(20 / acrossIn(cell.width)) * unit.pitch)
})
