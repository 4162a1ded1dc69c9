import { asDay } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { writeCursor } from './cursor.ts'
import type { Column, Span, Table } from './engine.ts'
import { problemsOf } from './problems.ts'
import type { Selection } from './selection.ts'

interface Row {
  readonly id: string
  readonly number: number | null
  readonly tags: readonly string[]
  readonly span: Span | null
}
const columns: readonly Column<Row>[] = [
  { name: 'id', kind: 'id', many: false, values: ({ id }) => [id] },
  { name: 'number', kind: 'number', many: false, values: ({ number }) => (number === null ? [] : [number]) },
  { name: 'tags', kind: 'text', many: true, values: ({ tags }) => tags },
]
const table: Table<Row> = {
  records: [
    { id: 'a', number: 10, tags: ['x'], span: { first: asDay('2020-01-10'), last: asDay('2020-01-20') } },
    { id: 'b', number: null, tags: ['x', 'y', 'x'], span: { first: asDay('2020-01-15'), last: null } },
    { id: 'c', number: 9, tags: [], span: { first: null, last: asDay('2020-01-15') } },
    { id: 'd', number: 9, tags: ['😀', '￿'], span: null },
  ],
  columns: new Map(columns.map((column) => [column.name, column])),
  span: ({ span }) => span,
  words: (words) => new Set(words.split(' ')),
}
const selection: Selection = { where: [], order: [], limit: 10, after: null, facets: [] }

test('of a selection that fits there is nothing to say', () => {
  const fits = {
    where: [{ column: 'number', from: 9, to: null }],
    order: [{ column: 'number', descending: true }],
    limit: 1,
    after: writeCursor([{ column: 'number', descending: true }], [null, 'a']),
    facets: ['tags'],
  }
  expect(problemsOf(table.columns, { ...selection, ...fits })).toEqual([])
})
test('what would be right is said as well: columns that there are, of one value for an order', () => {
  const expected = (part: Partial<Selection>) =>
    problemsOf(table.columns, { ...selection, ...part }).map((one) => one.expected)
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
    problemsOf(table.columns, { ...selection, ...part }).map((one) => one.part)
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
  expect(problemsOf(table.columns, { ...selection, ...part })).toMatchObject([{ part: named, message }])
})
