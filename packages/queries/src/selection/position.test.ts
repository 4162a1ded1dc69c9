import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCursor } from './cursor.ts'
import { writeOpaque } from './opaque.ts'
import { pageOf, readPosition, writePosition } from './position.ts'

const asked = ['Рубеж', 'event', null] as const

test('a cursor is read as the position it was written for, by the question it was written for', () => {
  const word = fc.option(fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 1, max: 2 ** 50 }), (question, position) => {
      const cursor = writePosition(question, position)
      expect(cursor).toMatch(/^[\w-]+$/)
      expect(readPosition(question, cursor)).toEqual({ ok: true, position })
    }),
  )
})
test.each([
  [['рубеж', 'event', null]],
  [['Рубеж', null, null]],
  [['Рубеж', 'event', '2020-01-01']],
  [['Рубеж', 'event']],
])('the cursor of %j is not that of the question', (other) => {
  expect(readPosition(asked, writePosition(other, 3))).toEqual({
    ok: false,
    message: 'is the cursor of another question',
  })
})
test.each(['', 'p3', 'p', 'x1', 'p 1', ...[0, -1, 1.5, '3', null].map((at) => writeOpaque(['ranked', at, ...asked]))])(
  '%j is no cursor',
  (text) => {
    expect(readPosition(asked, text)).toEqual({ ok: false, message: 'is not a cursor that a page gave' })
  },
)
test('the cursor of a list with columns is of another list', () => {
  const cursor = writeCursor([{ column: 'id', descending: false }], ['event/2019'])
  expect(readPosition(asked, cursor)).toEqual({ ok: false, message: 'is the cursor of another list' })
})
test('the pages of a list hold each of its entries once, and the last has no next', () => {
  const all = ['a', 'b', 'c', 'd', 'e']
  const first = pageOf(asked, { cursor: null, limit: 2 }, all)
  const second = pageOf(asked, { cursor: first.next, limit: 2 }, all)
  const third = pageOf(asked, { cursor: second.next, limit: 2 }, all)
  expect([first.page, second.page, third.page]).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  expect(third.next).toBeNull()
  expect(pageOf(asked, { cursor: null, limit: 5 }, all).next).toBeNull()
  expect(pageOf(asked, { cursor: null, limit: 4 }, all).next).toBe(writePosition(asked, 4))
})
