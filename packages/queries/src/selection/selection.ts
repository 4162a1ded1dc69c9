import type { Day } from '@csto-record/domain'

/** What a column holds of a record: days are text, `YYYY-MM-DD`. */
export type Value = string | number | boolean

/**
 * What has to be so of a record. A column of many values meets a condition where one of them does; what is unknown
 * meets none but `known: false`. Both ends of a range are part of it, null leaves an end open.
 */
export type Condition =
  | { readonly column: string; readonly in: readonly Value[] }
  | { readonly column: string; readonly from: Value | null; readonly to: Value | null }
  /** Whether the span of a record may hold a day of this one; null leaves an end open. */
  | { readonly touches: readonly [from: Day | null, to: Day | null] }
  /** Whether the search finds the record for these words. */
  | { readonly words: string }
  | { readonly column: string; readonly known: boolean }
  | { readonly not: Condition }

export interface Order {
  readonly column: string
  readonly descending: boolean
}

/**
 * Which records, in what order, which page of them, and what to count: as data, so that any engine can answer it and
 * all be held to the same answers.
 */
export interface Selection {
  /** Every condition has to be met. */
  readonly where: readonly Condition[]
  /** Columns of one value, the first before the others. The id ends every order, whether it is named or not. */
  readonly order: readonly Order[]
  /** How many records a page holds at most: a whole number from 1. */
  readonly limit: number
  /** The cursor that the page before gave as `next`; null for the first page. */
  readonly after: string | null
  /** Columns whose values are counted over all records that meet the conditions. */
  readonly facets: readonly string[]
}

/** How often each value of a column occurs, in order of the values, and how many records have none. */
export interface Facet {
  readonly counts: readonly { readonly value: Value; readonly count: number }[]
  readonly unknown: number
}

export interface Page<R> {
  /** How many records meet the conditions, on all pages together. */
  readonly total: number
  readonly rows: readonly R[]
  /** Cursor of the page that follows; null on the last. */
  readonly next: string | null
  /** The page before: its `after`, which is null where that is the first. Null on the first itself. */
  readonly previous: { readonly after: string | null } | null
  /** By column, for each that was asked for. */
  readonly facets: Readonly<Record<string, Facet>>
}
