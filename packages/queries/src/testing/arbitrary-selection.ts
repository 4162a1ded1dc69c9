import fc from 'fast-check'
import { type Column, type ColumnKind, typeOfKind } from '../selection/engine.ts'
import type { Condition, Order, Selection, Value } from '../selection/selection.ts'
import { arbitraryDay } from './arbitrary-values.ts'

type Columns = ReadonlyMap<string, Pick<Column<never>, 'kind' | 'many'>>

const elsewhere: Readonly<Record<ReturnType<typeof typeOf>, fc.Arbitrary<Value>>> = {
  string: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 3 }), arbitraryDay),
  number: fc.integer({ min: -9, max: 2010 }),
  boolean: fc.boolean(),
}
const typeOf = (kind: ColumnKind) => typeOfKind[kind]

/** How values for a column are drawn: mostly from those that occur in it, now and then others of its kind. */
export type ValuesOf = (column: string) => readonly Value[]

const oneValue = (columns: Columns, valuesOf: ValuesOf, name: string): fc.Arbitrary<Value> => {
  const other = elsewhere[typeOf(columns.get(name)?.kind ?? 'text')]
  const occurring = valuesOf(name)
  return occurring.length === 0
    ? other
    : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...occurring) }, { weight: 1, arbitrary: other })
}

/** Any condition over some columns, one `not` deep. */
export const arbitraryCondition = (columns: Columns, valuesOf: ValuesOf): fc.Arbitrary<Condition> => {
  const name = fc.constantFrom(...columns.keys())
  const plain: fc.Arbitrary<Condition> = fc.oneof(
    name.chain((column) =>
      fc
        .array(oneValue(columns, valuesOf, column), { maxLength: 3 })
        .map((values): Condition => ({ column, in: values })),
    ),
    name.chain((column) =>
      fc
        .tuple(fc.option(oneValue(columns, valuesOf, column)), fc.option(oneValue(columns, valuesOf, column)))
        .map(([from, to]): Condition => ({ column, from, to })),
    ),
    fc.tuple(fc.option(arbitraryDay), fc.option(arbitraryDay)).map((touches): Condition => ({ touches })),
    fc.record({ column: name, known: fc.boolean() }),
    fc.constantFrom('council', 'session 2', 'Жээнов', 'nothing').map((words): Condition => ({ words })),
  )
  return fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: plain.map((one) => ({ not: one })) })
}

/** Any selection over some columns, of the first page. */
export const arbitrarySelection = (columns: Columns, valuesOf: ValuesOf): fc.Arbitrary<Selection> => {
  const single = [...columns].filter(([, { many }]) => !many).map(([name]) => name)
  const order: fc.Arbitrary<Order> = fc.record({ column: fc.constantFrom(...single), descending: fc.boolean() })
  return fc.record({
    where: fc.array(arbitraryCondition(columns, valuesOf), { maxLength: 3 }),
    order: fc.array(order, { maxLength: 3 }),
    limit: fc.integer({ min: 1, max: 12 }),
    after: fc.constant(null),
    facets: fc.uniqueArray(fc.constantFrom(...columns.keys()), { maxLength: 3 }),
  })
}
