import { compareKnown, compareValues } from './compare.ts'
import { type Position, positionOf, readCursor, writeCursor } from './cursor.ts'
import type { Column, MemoryEngine, Table } from './engine.ts'
import { fullOrder } from './order.ts'
import { mustFit } from './problems.ts'
import type { Condition, Facet, Order, Value } from './selection.ts'

const holds = <R>(table: Table<R>, condition: Condition): ((record: R) => boolean) => {
  if ('not' in condition) {
    const inner = holds(table, condition.not)
    return (record) => !inner(record)
  }
  if ('words' in condition) {
    const found = table.words(condition.words)
    return (record) => (table.columns.get('id')?.values(record) ?? []).some((id) => found.has(String(id)))
  }
  if ('touches' in condition) {
    const [from, to] = condition.touches
    return (record) => {
      const span = table.span(record)
      if (span === null) return false
      const { first, last } = span
      return (to === null || first === null || first <= to) && (from === null || last === null || last >= from)
    }
  }
  const valuesOf = (record: R) => table.columns.get(condition.column)?.values(record) ?? []
  if ('known' in condition) return (record) => valuesOf(record).length > 0 === condition.known
  if ('in' in condition) return (record) => valuesOf(record).some((value) => condition.in.includes(value))
  const { from, to } = condition
  return (record) =>
    valuesOf(record).some(
      (value) => (from === null || compareValues(value, from) >= 0) && (to === null || compareValues(value, to) <= 0),
    )
}

const comparePositions = (order: readonly Order[], left: Position, right: Position): number => {
  for (const [index, { descending }] of order.entries()) {
    const difference = compareKnown(left[index] ?? null, right[index] ?? null, descending)
    if (difference !== 0) return difference
  }
  return 0
}

const count = <R>(column: Column<R> | undefined, records: readonly R[]): Facet => {
  const counts = new Map<Value, number>()
  const each = records.map((record) => new Set(column?.values(record)))
  for (const values of each) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return {
    counts: [...counts]
      .toSorted(([left], [right]) => compareValues(left, right))
      .map(([value, times]) => ({ value, count: times })),
    unknown: each.filter(({ size }) => size === 0).length,
  }
}

/**
 * The plain engine: filters and sorts anew for each selection. It is what every other engine is held to, and enough for
 * a table that is asked once.
 */
export const arrayEngine = <R>(table: Table<R>): MemoryEngine<R> => {
  const { columns } = table
  return {
    columns,
    select: (selection) => {
      mustFit(columns, selection)
      const { where, limit, after, facets } = selection
      const order = fullOrder(selection.order)
      const tests = where.map((condition) => holds(table, condition))
      const selected = table.records.filter((record) => tests.every((test) => test(record)))
      const found = selected
        .map((record) => ({ record, position: positionOf(columns, order, record) }))
        .toSorted((left, right) => comparePositions(order, left.position, right.position))
      const read = after === null ? null : readCursor(columns, order, after)
      const begin = read?.ok === true ? read.position : null
      const start =
        begin === null ? 0 : found.filter(({ position }) => comparePositions(order, position, begin) <= 0).length
      const cursorAt = (index: number): string | null => {
        const row = found[index]
        return row === undefined ? null : writeCursor(order, row.position)
      }
      return {
        total: found.length,
        rows: found.slice(start, start + limit).map(({ record }) => record),
        next: start + limit < found.length ? cursorAt(start + limit - 1) : null,
        previous: start === 0 ? null : { after: cursorAt(start - limit - 1) },
        facets: Object.fromEntries(facets.map((name) => [name, count(columns.get(name), selected)])),
      }
    },
  }
}
