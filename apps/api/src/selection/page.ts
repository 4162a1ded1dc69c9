import type { AnyRecord, Id } from '@csto-record/domain'

/** The cursor of the page that follows a record. Opaque: it is the record's id, so that it holds across versions. */
const cursorAfter = (id: Id): string => btoa(id).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

export interface Page {
  readonly items: readonly AnyRecord[]
  /** Cursor of the page after; null on the last. */
  readonly next: string | null
  /** Cursor of the page before; empty where that is the first, null on the first itself. */
  readonly previous: string | null
}

/** One page of a selection; undefined where the cursor follows none of its records. */
export const pageOf = (selected: readonly AnyRecord[], limit: number, cursor: string | null): Page | undefined => {
  const start = cursor === null ? 0 : selected.findIndex(({ id }) => cursorAfter(id) === cursor) + 1
  if (cursor !== null && start === 0) return undefined
  const items = selected.slice(start, start + limit)
  const last = items.at(-1)
  const beforePrevious = selected[start - limit - 1]
  return {
    items,
    next: last === undefined || start + limit >= selected.length ? null : cursorAfter(last.id),
    previous: start === 0 ? null : beforePrevious === undefined ? '' : cursorAfter(beforePrevious.id),
  }
}
