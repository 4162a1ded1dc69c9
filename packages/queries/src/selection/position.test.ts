import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCursor } from './cursor.ts'
import { writeOpaque } from './opaque.ts'
import { readPosition, writePosition } from './position.ts'

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
