import { expect, test } from 'vitest'
import { brokenFrom, brokenLength, dotsIn, hatchIn, hatchInCircle } from './fill.ts'

const box = { x: 10, y: 20, width: 33, height: 12 }
/** The places that path data names, absolute ones. */
const placesIn = (data: string): readonly (readonly [x: number, y: number])[] =>
  [...data.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

test.each([
  ['hatch', hatchIn(box)],
  ['dots', dotsIn(box)],
])('%s fills a rectangle without leaving it', (_, data) => {
  const places = placesIn(data)
  expect(places.length).toBeGreaterThan(10)
  for (const [x, y] of places) {
    expect(x).toBeGreaterThanOrEqual(10)
    expect(x).toBeLessThanOrEqual(43)
    expect(y).toBeGreaterThanOrEqual(20)
    expect(y).toBeLessThanOrEqual(32)
  }
})
test('hatch in a circle stays in it', () => {
  const places = placesIn(hatchInCircle(5, 5, 4))
  expect(places.length).toBeGreaterThan(4)
  for (const [x, y] of places) expect(Math.hypot(x - 5, y - 5)).toBeLessThan(4.2)
})
test('nothing fills what has no width', () => {
  expect(hatchIn({ ...box, width: 0 })).toBe('')
  expect(dotsIn({ ...box, width: 0 })).toBe('')
})
test('a bar breaks off in ever shorter pieces, towards either side and not beyond its room', () => {
  const future = brokenFrom(100, 'future', brokenLength)
  expect(future.map(({ width }) => width)).toEqual([9, 6, 4, 2])
  expect(future[0]?.x).toBe(100)
  const past = brokenFrom(100, 'past', 16)
  expect(past.map(({ x, width }) => [x, width])).toEqual([[91, 9]])
  expect(brokenFrom(100, 'future', 8)).toEqual([])
})
