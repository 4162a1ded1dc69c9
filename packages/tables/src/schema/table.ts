import type { Dataset } from '@csto-record/domain'

/** What a column holds. A `day` is `YYYY-MM-DD` text, so that days are in order as texts are on every engine. */
export type ColumnType = 'text' | 'day' | 'integer' | 'real' | 'boolean'
export type Cell = string | number | boolean | null

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  /** What it means, in the definition's own words. */
  readonly about: string
  /** The only values it takes; empty where it takes any. */
  readonly choices: readonly string[]
}

/** Columns that name a row of another table by its key. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly references: readonly string[]
}

/** A table: its columns, what tells its rows apart, which other rows they name, and the rows of a dataset in fixed order. */
export interface Table {
  readonly name: string
  readonly about: string
  readonly columns: readonly Column[]
  readonly key: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** The rows, each with a cell for every column. */
  readonly rows: (dataset: Dataset) => Iterable<readonly Cell[]>
}

/** A column that is always given, unless told otherwise. */
export const column = (name: string, about: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'text',
  nullable: false,
  about,
  choices: [],
  ...more,
})

/** A name of code as SQL writes it: `declaredBy` gives `declared_by`. */
export const sqlName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_')
