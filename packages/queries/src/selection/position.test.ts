import { expect, test } from 'vitest'
import { type Row, readCursor, select, writeCursor } from './position.ts'

const rows: readonly Row[] = [
  { id: 'a', day: '2020-01-01', tags: ['x'] },
  { id: 'b', day: null, tags: ['x', 'y'] },
  { id: 'c', day: '2019-01-01', tags: [] },
]
const ids = (selection: Partial<Parameters<typeof select>[2]>) =>
  select(rows, (row) => row, { where: [], order: [], limit: 10, position: 0, ...selection }).entries.map(({ id }) => id)

test('entries without a value come last in either direction', () => {
  expect(ids({ order: [{ field: 'day', direction: 'ascending' }] })).toEqual(['c', 'a', 'b'])
  expect(ids({ order: [{ field: 'day', direction: 'descending' }] })).toEqual(['a', 'c', 'b'])
})
test('conditions ask for a value, for one among several, or for a range with open ends', () => {
  expect(ids({ where: [{ field: 'id', is: 'a' }] })).toEqual(['a'])
  expect(ids({ where: [{ field: 'tags', has: 'x' }] })).toEqual(['a', 'b'])
  expect(ids({ where: [{ field: 'day', from: '2019-06-01', to: null }] })).toEqual(['a'])
  expect(ids({ where: [{ field: 'day', from: null, to: '2019-01-01' }] })).toEqual(['c'])
  expect(ids({ where: [{ field: 'day', from: null, to: null }] })).toEqual(['a', 'b', 'c'])
})
test('a cursor is read as the position it was written for, and as the beginning where it is none', () => {
  for (const position of [1, 35, 36, 1_000_000]) expect(readCursor(writeCursor(position))).toBe(position)
  for (const nothing of [null, '', 'p', 'x1', 'p-1', 'p 1']) expect(readCursor(nothing)).toBe(0)
})
