import { type CodedColumn, codeColumn } from './coded-column.ts'
import type { Span, Table } from './engine.ts'
import { every, type Mask, not, rowsBetween, rowsIn, rowsKnown } from './mask.ts'
import { type CodedOrder, permutationOf } from './permutation.ts'
import type { Condition, Order } from './selection.ts'

/** A table as numbers. Each part is worked out when it is first asked for, and kept. */
export interface CodedTable {
  readonly column: (name: string) => CodedColumn
  readonly rowsThatMeet: (where: readonly Condition[]) => Mask
  readonly sorted: (order: readonly Order[]) => { readonly rows: Int32Array; readonly order: readonly CodedOrder[] }
}

/** How many orders are kept; a table is asked in a few. */
const mostOrders = 32

const lazily = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>()
  return (key) => {
    const found = made.get(key) ?? make(key)
    made.set(key, found)
    return found
  }
}

const codeSpans = (spans: readonly (Span | null)[]) => {
  const end = (which: keyof Span) => codeColumn(spans.map((span) => (span?.[which] == null ? [] : [span[which]])))
  return { first: end('first'), last: end('last'), dated: Uint8Array.from(spans, (span) => (span === null ? 0 : 1)) }
}

export const codeTable = <R>({ records, columns, span, words }: Table<R>): CodedTable => {
  const column = lazily((name: string) => {
    const { values, many } = columns.get(name) ?? { values: () => [], many: true }
    return codeColumn(records.map((record) => (many ? values(record) : values(record).slice(0, 1))))
  })
  const spans = lazily((_key: 'all') => codeSpans(records.map(span)))
  const touching = ([from, to]: readonly [string | null, string | null]): Mask => {
    const { first, last, dated } = spans('all')
    return every(records.length, [rowsBetween(first, null, to, true), rowsBetween(last, from, null, true), dated])
  }
  const rowsOf = (condition: Condition): Mask => {
    if ('not' in condition) return not(rowsOf(condition.not))
    if ('touches' in condition) return touching(condition.touches)
    if ('words' in condition) return rowsIn(column('id'), [...words(condition.words)])
    const of = column(condition.column)
    if ('known' in condition) return rowsKnown(of, condition.known)
    return 'in' in condition ? rowsIn(of, condition.in) : rowsBetween(of, condition.from, condition.to)
  }
  const kept = new Map<string, ReturnType<CodedTable['sorted']>>()
  return {
    column,
    rowsThatMeet: (where) => every(records.length, where.map(rowsOf)),
    sorted: (asked) => {
      const key = JSON.stringify(asked)
      const found = kept.get(key)
      if (found !== undefined) return found
      const order = asked.map(({ column: name, descending }) => ({ column: column(name), descending }))
      const made = { rows: permutationOf(records.length, order), order }
      kept.set(key, made)
      const [oldest] = kept.keys()
      if (kept.size > mostOrders && oldest !== undefined) kept.delete(oldest)
      return made
    },
  }
}
