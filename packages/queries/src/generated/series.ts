// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { EventResult, NotKnown, Ref } from './shared.ts'

/** What `series` takes. */
export type SeriesParams = {
  /** The body, organization or force, by id (such as body/cccim) */
  readonly of: Id<'body' | 'organization' | 'force'>
  /** The key of one of its series; leave out for all. */
  readonly key?: string | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `series` takes once it is checked: what was left out is there, as its default. */
export type SeriesChecked = {
  /** The body, organization or force, by id (such as body/cccim) */
  readonly of: Id<'body' | 'organization' | 'force'>
  /** The key of one of its series; leave out for all. */
  readonly key: string | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `series` of `Series`. */
export interface SeriesSeries {
  /** What tells the entry from others of its list. */
  readonly key: string
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** How the members of the run are told apart. */
  readonly numbering: 'ordinal' | 'year' | 'none'
  /** In order of time, those without a day last. */
  readonly events: readonly EventResult[]
  /** Numbers below the highest one for which the record has no event; empty for a run that is not numbered. */
  readonly missing: readonly number[]
}

/** The runs of meetings or exercises of a body, force or organization, with the numbers the record lacks. */
export interface SeriesResult {
  /** What it belongs to. */
  readonly of: Ref | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** `key` where there is no series of that key, known by then or not. */
  readonly unknown: readonly string[]
  /** The keys of all of its series. */
  readonly keys: readonly string[]
  /** The runs. */
  readonly series: readonly SeriesSeries[]
}
