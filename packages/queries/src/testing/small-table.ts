import { asDay } from '@csto-record/domain'
import type { Column, Span, Table } from '../selection/engine.ts'

/** A row of the small table. */
export interface SmallRow {
  readonly id: string
  readonly number: number | null
  readonly tags: readonly string[]
  readonly span: Span | null
}
const columns: readonly Column<SmallRow>[] = [
  { name: 'id', kind: 'id', many: false, values: ({ id }) => [id] },
  { name: 'number', kind: 'number', many: false, values: ({ number }) => (number === null ? [] : [number]) },
  { name: 'tags', kind: 'text', many: true, values: ({ tags }) => tags },
]
/** Four rows whose numbers, lists and spans are known, unknown, equal and outside the first plane of Unicode. */
export const smallTable: Table<SmallRow> = {
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
