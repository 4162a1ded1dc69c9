import type { Column, Value } from '@csto-record/queries'

type Kind = Pick<Column<never>, 'kind' | 'many'>

/** A piece of SQL with a question mark for each parameter. */
export interface Piece {
  readonly text: string
  readonly params: readonly unknown[]
}

/** What engines write differently: types, lists in a cell, and how rows come back. */
export interface EngineDialect {
  readonly text: string
  readonly truth: string
  readonly document: string
  readonly typeOf: (column: Kind) => string
  /** A value as a parameter. */
  readonly valueIn: (value: Value | null) => unknown
  /** The values of a column of several as one cell. */
  readonly listIn: (column: Kind, values: readonly Value[]) => unknown
  /** Whether a column of one value holds one of these. */
  readonly isIn: (name: string, column: Kind, values: readonly Value[]) => Piece
  /** Whether a column of several values holds one of these. */
  readonly holdsOneOf: (name: string, column: Kind, values: readonly Value[]) => Piece
  /** Whether some value of a column of several meets a condition, which names it `value`. */
  readonly holdsSome: (name: string, column: Kind, condition: Piece) => Piece
  /** Whether a column of several values has any. */
  readonly hasAny: (name: string) => string
  /** A table expression with one row `value` for each value of the column of several in the row before it. */
  readonly unpacked: (name: string, column: Kind) => string
  /** A value of the database as the record has it. */
  readonly read: (kind: Column<never>['kind'], value: unknown) => Value
  /** Statements that make an index for a column. */
  readonly index: (
    table: { readonly name: string; readonly schema?: string },
    column: Pick<Column<never>, 'name' | 'kind' | 'many'>,
    name: string,
  ) => string
  /** Question marks as the database wants its parameters. */
  readonly placed: (text: string) => string
}
