import { cursorExpected, readCursor } from './cursor.ts'
import { type Column, typeOfKind } from './engine.ts'
import { fullOrder } from './order.ts'
import type { Condition, Selection, Value } from './selection.ts'

/** One thing wrong with a selection: in which part, what was given, what is wrong with it, and what would be right. */
export interface SelectionProblem {
  readonly part: keyof Selection
  readonly value: unknown
  readonly message: string
  readonly expected: string
}
type Columns = ReadonlyMap<string, Pick<Column<never>, 'kind' | 'many'>>

const noColumn = (columns: Columns, part: keyof Selection, name: string): readonly SelectionProblem[] => [
  {
    part,
    value: name,
    message: `there is no column "${name}"`,
    expected: `one of the columns ${[...columns.keys()].join(', ')}`,
  },
]

const valuesIn = (condition: Condition): readonly Value[] => {
  if ('in' in condition) return condition.in
  return 'from' in condition ? [condition.from, condition.to].filter((value) => value !== null) : []
}

const inCondition = (columns: Columns, condition: Condition): readonly SelectionProblem[] => {
  if ('not' in condition) return inCondition(columns, condition.not)
  if (!('column' in condition)) return []
  const column = columns.get(condition.column)
  if (column === undefined) return noColumn(columns, 'where', condition.column)
  const wanted = typeOfKind[column.kind]
  return valuesIn(condition)
    .filter((value) => typeof value !== wanted)
    .map((value) => ({
      part: 'where',
      value,
      message: `is not a ${wanted}, as the column "${condition.column}" holds`,
      expected: `a ${wanted}`,
    }))
}

const inOrder = (columns: Columns, name: string): readonly SelectionProblem[] => {
  const column = columns.get(name)
  if (column === undefined) return noColumn(columns, 'order', name)
  if (!column.many) return []
  const single = [...columns].filter(([, { many }]) => !many).map(([one]) => one)
  const message = `the column "${name}" has several values a record`
  return [{ part: 'order', value: name, message, expected: `one of the columns ${single.join(', ')}` }]
}

const inCursor = (columns: Columns, { order, after }: Selection): readonly SelectionProblem[] => {
  if (after === null) return []
  const read = readCursor(columns, order, after)
  return read.ok ? [] : [{ part: 'after', value: after, message: read.message, expected: cursorExpected }]
}

/** Everything that is wrong with a selection over some columns; empty where an engine answers it. */
export const problemsOf = (columns: Columns, selection: Selection): readonly SelectionProblem[] => {
  const { where, order, limit, facets } = selection
  const whole = Number.isInteger(limit) && limit >= 1
  const found = [
    ...where.flatMap((condition) => inCondition(columns, condition)),
    ...fullOrder(order).flatMap(({ column }) => inOrder(columns, column)),
    ...facets.flatMap((name) => (columns.has(name) ? [] : noColumn(columns, 'facets', name))),
  ]
  const length = { part: 'limit', value: limit, message: 'is not a length', expected: 'a whole number from 1' } as const
  // A cursor can only be read for an order that there is.
  return [...found, ...(whole ? [] : [length]), ...(found.length > 0 ? [] : inCursor(columns, selection))]
}

/** Throws where a selection cannot be answered, and says why. */
export const mustFit = (columns: Columns, selection: Selection): void => {
  const problems = problemsOf(columns, selection)
  if (problems.length === 0) return
  const said = problems.map(({ part, message, expected }) => `${part}: ${message}; expected ${expected}`)
  throw new Error(`this selection cannot be answered: ${said.join('; ')}`)
}
