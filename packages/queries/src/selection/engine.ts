import type { Day } from '@csto-record/domain'
import type { Page, Selection, Value } from './selection.ts'

export type ColumnKind = 'text' | 'choice' | 'id' | 'number' | 'boolean' | 'day'
/** What the values of a column are to JavaScript. */
export const typeOfKind: Readonly<Record<ColumnKind, 'string' | 'number' | 'boolean'>> = {
  text: 'string',
  choice: 'string',
  id: 'string',
  number: 'number',
  boolean: 'boolean',
  day: 'string',
}

/** Something that records can be selected, ordered and counted by. */
export interface Column<R> {
  readonly name: string
  readonly kind: ColumnKind
  /** Whether a record may have several values; where it has none, it is unknown or nothing. */
  readonly many: boolean
  readonly values: (record: R) => readonly Value[]
}

/** The first and the last day that a record may have to do with; null where that end is open or unknown. */
export interface Span {
  readonly first: Day | null
  readonly last: Day | null
}

/** What an engine answers over. */
export interface Table<R> {
  readonly records: readonly R[]
  /** By name; one of them is `id`, a text that no two records share. */
  readonly columns: ReadonlyMap<string, Column<R>>
  /** Null for a record of no day at all, which touches no span. */
  readonly span: (record: R) => Span | null
  /** The ids of what the search finds for some words. */
  readonly words: (words: string) => ReadonlySet<string>
}

/**
 * Answers selections over one table, at once or, where the records are elsewhere, by a promise. Refuses a selection in
 * which `problemsOf` finds something by throwing (or by a promise that is rejected), and fails otherwise only as what it
 * asks may fail.
 */
export interface Engine<R> {
  readonly columns: ReadonlyMap<string, Column<R>>
  readonly select: (selection: Selection) => Page<R> | Promise<Page<R>>
}

/** An engine over records that are at hand, which answers at once and does not fail. */
export interface MemoryEngine<R> extends Engine<R> {
  readonly select: (selection: Selection) => Page<R>
}
