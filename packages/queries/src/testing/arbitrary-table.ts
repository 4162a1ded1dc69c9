import fc from 'fast-check'
import type { Column, ColumnKind, Span, Table } from '../selection/engine.ts'
import type { Value } from '../selection/selection.ts'
import { arbitraryDay } from './arbitrary-values.ts'

/** A row of a table that stands for any other. */
export interface AnyRow {
  readonly values: Readonly<Record<string, readonly Value[]>>
  readonly span: Span | null
}

const column = (name: string, kind: ColumnKind, many: boolean): Column<AnyRow> => ({
  name,
  kind,
  many,
  values: ({ values }) => values[name] ?? [],
})
const text = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.string({ unit: 'grapheme', maxLength: 2 }))
const few = <T>(values: fc.Arbitrary<T>, most: number): fc.Arbitrary<readonly T[]> =>
  fc.array(values, { maxLength: most })

const row = fc.record({
  name: few(text, 1),
  kind: few(fc.constantFrom('session', 'visit', 'exercise'), 1),
  tags: few(text, 3),
  number: few(fc.integer({ min: 0, max: 5 }), 1),
  counts: few(fc.integer({ min: 0, max: 5 }), 3),
  stated: few(fc.boolean(), 1),
  day: few(arbitraryDay, 1),
})
const columns = [
  column('id', 'id', false),
  column('name', 'text', false),
  column('kind', 'choice', false),
  column('tags', 'text', true),
  column('number', 'number', false),
  column('counts', 'number', true),
  column('stated', 'boolean', false),
  column('day', 'day', false),
]
const span = fc.option(
  fc
    .tuple(fc.option(arbitraryDay), fc.option(arbitraryDay))
    .map(
      ([first, last]): Span =>
        first !== null && last !== null && first > last ? { first: last, last: first } : { first, last },
    ),
)

/** Any small table with a column of each kind, in no order; its search finds the rows whose id holds a letter of the words. */
export const arbitraryTable: fc.Arbitrary<Table<AnyRow>> = fc
  .array(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), row, span), { maxLength: 40 })
  .map((rows) => [...new Map(rows.map((one) => [one[0], one])).values()])
  .map((rows) => {
    const records = rows.map(([id, values, days]): AnyRow => ({ values: { ...values, id: [id] }, span: days }))
    return {
      records,
      columns: new Map(columns.map((one) => [one.name, one])),
      span: (record) => record.span,
      words: (words) =>
        new Set(rows.map(([id]) => id).filter((id) => [...id].some((letter) => words.includes(letter)))),
    }
  })
