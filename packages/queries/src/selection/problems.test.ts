import { expect, test } from 'vitest'
import { smallTable } from '../testing/small-table.ts'
import { writeCursor } from './cursor.ts'
import { problemsOf } from './problems.ts'
import type { Selection } from './selection.ts'

const selection: Selection = { where: [], order: [], limit: 10, after: null, facets: [] }

test('of a selection that fits there is nothing to say', () => {
  const fits = {
    where: [{ column: 'number', from: 9, to: null }],
    order: [{ column: 'number', descending: true }],
    limit: 1,
    after: writeCursor([{ column: 'number', descending: true }], [null, 'a']),
    facets: ['tags'],
  }
  expect(problemsOf(smallTable.columns, { ...selection, ...fits })).toEqual([])
})
test('what would be right is said as well: columns that there are, of one value for an order', () => {
  const expected = (part: Partial<Selection>) =>
    problemsOf(smallTable.columns, { ...selection, ...part }).map((one) => one.expected)
  expect(expected({ facets: ['place'] })).toEqual(['one of the columns id, number, tags'])
  expect(expected({ order: [{ column: 'tags', descending: false }] })).toEqual(['one of the columns id, number'])
  expect(expected({ where: [{ column: 'number', in: ['9', 9, true] }] })).toEqual(['a number', 'a number'])
  expect(
    expected({ where: [{ column: 'number', from: 'a', to: 'b' }, { words: 'x' }, { touches: [null, null] }] }),
  ).toHaveLength(2)
  expect(expected({ limit: 1 })).toEqual([])
})
test('everything that is wrong is said at once, but of a cursor nothing where its order is wrong', () => {
  const parts = (part: Partial<Selection>) =>
    problemsOf(smallTable.columns, { ...selection, ...part }).map((one) => one.part)
  expect(parts({ order: [{ column: 'place', descending: false }], limit: -1, after: 'x' })).toEqual(['order', 'limit'])
  expect(parts({ limit: 0, after: 'x' })).toEqual(['limit', 'after'])
})
test.each<[Partial<Selection>, string, string]>([
  [{ where: [{ not: { column: 'place', known: true } }] }, 'where', 'there is no column "place"'],
  [{ where: [{ column: 'number', in: ['9'] }] }, 'where', 'is not a number, as the column "number" holds'],
  [{ where: [{ column: 'id', from: null, to: 9 }] }, 'where', 'is not a string, as the column "id" holds'],
  [{ order: [{ column: 'place', descending: false }] }, 'order', 'there is no column "place"'],
  [{ order: [{ column: 'tags', descending: false }] }, 'order', 'the column "tags" has several values a record'],
  [{ facets: ['place'] }, 'facets', 'there is no column "place"'],
  [{ limit: 0 }, 'limit', 'is not a length'],
  [{ limit: 1.5 }, 'limit', 'is not a length'],
  [{ after: 'p2s' }, 'after', 'is not a cursor that a page gave'],
])('of %j it is said that something is wrong in %s', (part, named, message) => {
  expect(problemsOf(smallTable.columns, { ...selection, ...part })).toMatchObject([{ part: named, message }])
})
