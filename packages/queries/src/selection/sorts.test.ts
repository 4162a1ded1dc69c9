import { expect, test } from 'vitest'
import { fullOrder, valueIn } from './order.ts'
import { namedOrders, orderOf, sortsOf } from './sorts.ts'

test('a list is ordered by each column of one value either way, and never by one of several or by a note', () => {
  const sorts = sortsOf('event')
  expect(sorts).toEqual(expect.arrayContaining(['id', '-id', 'date', '-date', 'name', '-name', 'kind', '-kind']))
  for (const name of ['topic', 'state', 'mentions', 'note', 'firstDay']) expect(sorts).not.toContain(name)
  expect(new Set(sorts).size).toBe(sorts.length)
})
test('a name stands for its column, by which way it goes', () => {
  expect(orderOf('event', ['-kind', 'date'])).toEqual([
    { column: 'kind', descending: true },
    { column: 'firstDay', descending: false },
  ])
  expect(namedOrders('event')).toContainEqual({ name: 'sort=-date', order: [{ column: 'firstDay', descending: true }] })
})
test('every order ends on the id, and what is named after it is left out', () => {
  const id = { column: 'id', descending: false }
  const [number, place] = [
    { column: 'number', descending: true },
    { column: 'place', descending: false },
  ]
  expect(fullOrder([number])).toEqual([number, id])
  expect(fullOrder([number, { ...id, descending: true }, place])).toEqual([number, { ...id, descending: true }])
  expect(fullOrder([])).toEqual([id])
})
test('the value of a column is its first, null where there is none or no column', () => {
  const column = { name: 'x', kind: 'number', many: false, values: (row: readonly number[]) => row } as const
  expect([valueIn(column, [3, 4]), valueIn(column, []), valueIn(undefined, [3])]).toEqual([3, null, null])
})
