// Written by `npm run types` from the queries; not edited by hand.
import type { FuzzyDate, Id } from '@csto-record/domain/types'
import type { Ref } from './shared.ts'

/** What `source-yield` takes. */
export type SourceYieldParams = {
  /** The source, by id. */
  readonly source: Id<'source'>
}

/** What `source-yield` takes once it is checked: what was left out is there, as its default. */
export type SourceYieldChecked = {
  /** The source, by id. */
  readonly source: Id<'source'>
}

/** What stands under `records` of `SourceYield`. */
export interface SourceYieldRecord {
  /** The record that is meant. */
  readonly record: Ref
  /** The fields that rest on the source. */
  readonly facts: readonly string[]
  /** The values that other sources give. */
  readonly disputes: readonly string[]
}

/** Everything the record took from a source. */
export interface SourceYieldResult {
  /** The source that is cited. */
  readonly source: Ref<'source'> | null
  /** Who published the page. */
  readonly publisher: string | null
  /** The address of the page. */
  readonly url: string | null
  /** The day on which the page was published; null where it bears none. */
  readonly published: FuzzyDate | null
  /** The first source of the text that this page republishes; null where it republishes none. */
  readonly origin: Ref<'source'> | null
  /** Sources that republish this one, from it or from one that does. */
  readonly republishedBy: readonly Ref<'source'>[]
  /** Facts and follow-ups that rest on it, alone or with others. */
  readonly facts: number
  /** The records that are meant. */
  readonly records: readonly SourceYieldRecord[]
}
