import { codeTable } from './coded-table.ts'
import { positionOf, readCursor, writeCursor } from './cursor.ts'
import type { MemoryEngine, Table } from './engine.ts'
import { tally } from './facet.ts'
import { countOf, type Mask } from './mask.ts'
import { fullOrder } from './order.ts'
import { placeAfter } from './permutation.ts'
import { mustFit } from './problems.ts'

/** Chosen rows from a place of an order on, or back from it, until so many are found. */
const walk = (sorted: Int32Array, mask: Mask, from: number, step: 1 | -1, most: number): readonly number[] => {
  const found: number[] = []
  for (let place = from; place >= 0 && place < sorted.length && found.length < most; place += step) {
    const row = sorted[place] ?? 0
    if (mask[row] === 1) found.push(row)
  }
  return found
}

/**
 * The engine for a table that is asked often: columns as numbers, so that a condition is one pass over bytes, an order
 * a list of places that is kept, a cursor a binary search and a facet a tally. Nothing is coded before it is asked for.
 */
export const codedEngine = <R>(table: Table<R>): MemoryEngine<R> => {
  const { columns, records } = table
  const coded = codeTable(table)
  return {
    columns,
    select: (selection) => {
      mustFit(columns, selection)
      const { limit, after, facets } = selection
      const asked = fullOrder(selection.order)
      const mask = coded.rowsThatMeet(selection.where)
      const { rows: sorted, order } = coded.sorted(asked)
      const read = after === null ? null : readCursor(columns, asked, after)
      const start = read?.ok === true ? placeAfter(sorted, order, read.position) : 0
      const cursorOf = (row: number | undefined): string | null => {
        const record = row === undefined ? undefined : records[row]
        return record === undefined ? null : writeCursor(asked, positionOf(columns, asked, record))
      }
      // One more than a page holds tells whether there is another, and after which row it begins.
      const ahead = walk(sorted, mask, start, 1, limit + 1)
      const behind = walk(sorted, mask, start - 1, -1, limit + 1)
      const page = ahead.slice(0, limit)
      return {
        total: countOf(mask),
        rows: page.flatMap((row) => records.slice(row, row + 1)),
        next: ahead.length > limit ? cursorOf(page.at(-1)) : null,
        previous: behind.length === 0 ? null : { after: cursorOf(behind[limit]) },
        facets: Object.fromEntries(facets.map((name) => [name, tally(coded.column(name), mask)])),
      }
    },
  }
}
