import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positionPattern, readPosition, writePosition } from './position.ts'

test('a cursor is read as the position it was written for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (position) => {
      expect(writePosition(position)).toMatch(positionPattern)
      expect(readPosition(writePosition(position))).toBe(position)
    }),
  )
})
test.each([null, '', 'p', 'x1', 'p-1', 'p 1', 'p0', 'p12345678901'])('%j stands for the beginning', (nothing) => {
  expect(readPosition(nothing)).toBe(0)
})
