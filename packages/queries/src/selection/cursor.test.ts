import { expect, test } from 'vitest'
import { smallTable } from '../testing/small-table.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Order } from './selection.ts'

test('a cursor is read as the values it was written of, in any script, and is safe in an address', () => {
  const order = [{ column: 'number', descending: true }]
  const cursor = writeCursor(order, [9, 'жээнов?/😀'])
  expect(cursor).toMatch(/^[\w-]+$/)
  expect(readCursor(smallTable.columns, order, cursor)).toEqual({ ok: true, position: [9, 'жээнов?/😀'] })
})

test('a cursor of another order names both orders', () => {
  const cursor = writeCursor([{ column: 'number', descending: true }], [9, 'c'])
  expect(readCursor(smallTable.columns, [{ column: 'number', descending: false }], cursor)).toEqual({
    ok: false,
    message: 'is the cursor of another order: of "-number id", not of "number id"',
  })
})

test.each([
  '',
  'no cursor',
  '%%%',
  btoa('[]'),
  btoa('{"a":1}'),
  btoa('["id"'),
  btoa('"id"'),
  btoa('[7,"a"]'),
  btoa('["id"]'),
  btoa('["id",null]'),
  btoa('["id",7]'),
  btoa('["id","a","b"]'),
  btoa('\xff\xff'),
])('%j is not a cursor', (text) => {
  expect(readCursor(smallTable.columns, [], text)).toEqual({ ok: false, message: 'is not a cursor that a page gave' })
})
test('a cursor of another order names both as they are asked for, where there are names for them', () => {
  const [byNumber, byId, other] = [
    [{ column: 'number', descending: true }],
    [],
    [{ column: 'number', descending: false }],
  ]
  const named = [
    { name: 'sort=-number', order: byNumber },
    { name: 'sort=id', order: byId },
  ]
  const refused = (made: readonly Order[], wanted: readonly Order[]) => {
    const position = made.length === 0 ? ['a'] : [9, 'a']
    const read = readCursor(smallTable.columns, wanted, writeCursor(made, position), { named })
    return read.ok ? null : read.message
  }
  expect(refused(byNumber, byId)).toBe('is the cursor of another order: of sort=-number, not of sort=id')
  expect(refused(other, byId)).toBe('is the cursor of another order, not of sort=id')
  expect(refused(byId, other)).toBe('is the cursor of another order')
  expect(refused(byId, byId)).toBeNull()
})
test('a cursor is that of a list of one type by the id it ends on', () => {
  const order = [{ column: 'number', descending: false }]
  const read = (id: string, type: 'event' | 'body') =>
    readCursor(smallTable.columns, order, writeCursor(order, [9, id]), { type })
  expect(read('event/a', 'event').ok).toBe(true)
  expect(read('event/a', 'body')).toEqual({ ok: false, message: 'is the cursor of another list' })
  expect(read('events', 'event').ok).toBe(false)
})
test('what is unknown has a place in an order, but no id is unknown', () => {
  const order = [{ column: 'number', descending: false }]
  expect(readCursor(smallTable.columns, order, writeCursor(order, [null, 'a']))).toEqual({
    ok: true,
    position: [null, 'a'],
  })
  expect(readCursor(smallTable.columns, order, writeCursor(order, [9, null])).ok).toBe(false)
  expect(readCursor(smallTable.columns, order, writeCursor(order, ['9', 'a'])).ok).toBe(false)
  expect(readCursor(smallTable.columns, order, writeCursor(order, ['a'])).ok).toBe(false)
})
