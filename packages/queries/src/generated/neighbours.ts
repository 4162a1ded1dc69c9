// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { Cited, NotKnown, Ref } from './shared.ts'

/** What `neighbours` takes. */
export type NeighboursParams = {
  /** The event or chairmanship, by id (such as event/2024-12-03-cccim-27) */
  readonly record: Id<'event' | 'chairmanship'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `neighbours` takes once it is checked: what was left out is there, as its default. */
export type NeighboursChecked = {
  /** The event or chairmanship, by id (such as event/2024-12-03-cccim-27) */
  readonly record: Id<'event' | 'chairmanship'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `run` of `Neighbours`. */
export interface NeighboursRun {
  /** The body, force or organization whose run it is, or whose chair, be it through its council. */
  readonly of: Ref
  /** Null for the terms in a chair, as is the name. */
  readonly key: string | null
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string | null
  /** The number, as sources give it; null where they give none. */
  readonly number: number | null
}

/** What stands under `before` of `Neighbours`. */
export interface NeighboursBefore {
  /** The record that is meant. */
  readonly record: Ref
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** Its number in the run; null where it has none. */
  readonly number: number | null
  /** What its place in the run rests on. */
  readonly evidence: readonly Cited[]
}

/** The record before and the one after in its run: of meetings or exercises, or of terms in the chair. */
export interface NeighboursResult {
  /** The record that is meant. */
  readonly record: Ref | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** The run it stands in; null for an event that stands in none. */
  readonly run: NeighboursRun | null
  /** Null where there is none on record, or where the record has neither a day nor a number to be placed by. */
  readonly before: NeighboursBefore | null
  /** The one that comes after; null where it is the last. */
  readonly after: NeighboursBefore | null
}
