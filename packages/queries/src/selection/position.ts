/** An order: a field and a direction. */
export interface Order {
  readonly field: string
  readonly direction: 'ascending' | 'descending'
}
/** A condition on one field of an entry. */
export type Condition =
  | { readonly field: string; readonly is: string }
  | { readonly field: string; readonly from: string | null; readonly to: string | null }
  | { readonly field: string; readonly has: string }

/**
 * Which entries, in what order, which page: as data, so that the same selection can be compiled for another engine and
 * both be held to the same answers. `position` is how many entries come before the page.
 */
export interface Selection {
  readonly where: readonly Condition[]
  readonly order: readonly Order[]
  readonly limit: number
  readonly position: number
}

export type Row = Readonly<Record<string, string | readonly string[] | null>>
export interface Page<T> {
  readonly total: number
  readonly entries: readonly T[]
  /** Cursor of the next page; null on the last. */
  readonly next: string | null
}

/** A condition as a test of a row. */
export const meets = (condition: Condition): ((row: Row) => boolean) => {
  const { field } = condition
  if ('is' in condition) return (row) => row[field] === condition.is
  if ('has' in condition) return (row) => Array.isArray(row[field]) && row[field].includes(condition.has)
  const { from, to } = condition
  return (row) => {
    const value = row[field]
    if (typeof value !== 'string') return from === null && to === null
    return (from === null || value >= from) && (to === null || value <= to)
  }
}

export const compareRows = (left: Row, right: Row, order: readonly Order[]): number => {
  for (const { field, direction } of order) {
    const [a, b] = [left[field] ?? null, right[field] ?? null]
    if (a === b) continue
    // Entries without a value come last in either direction.
    if (a === null) return 1
    if (b === null) return -1
    return (a < b ? -1 : 1) * (direction === 'ascending' ? 1 : -1)
  }
  return 0
}

/** Applies a selection in memory. `rowOf` gives the values that conditions and orders look at. */
export const select = <T>(entries: readonly T[], rowOf: (entry: T) => Row, selection: Selection): Page<T> => {
  const tests = selection.where.map(meets)
  const found = entries
    .map((entry) => ({ entry, row: rowOf(entry) }))
    .filter(({ row }) => tests.every((holds) => holds(row)))
    .toSorted((left, right) => compareRows(left.row, right.row, selection.order))
  const end = selection.position + selection.limit
  return {
    total: found.length,
    entries: found.slice(selection.position, end).map(({ entry }) => entry),
    next: end < found.length ? writeCursor(end) : null,
  }
}

/** What every cursor that a page returns looks like. */
export const cursorPattern = /^p[1-9a-z][0-9a-z]{0,9}$/
export const writeCursor = (position: number): string => `p${position.toString(36)}`
/** The position a cursor stands for; 0 for none, and for text that is no cursor. */
export const readCursor = (cursor: string | null): number =>
  cursor !== null && cursorPattern.test(cursor) ? Number.parseInt(cursor.slice(1), 36) : 0
