// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { Cited, DisputeResult, NotKnown, Ref } from './shared.ts'

/** What `figures` takes. */
export type FiguresParams = {
  /** Words the name of the measure must contain, such as personnel; leave out for all. */
  readonly measure?: string | null | undefined
  /** The id of a force (such as force/…); leave out for all. */
  readonly force?: Id<'force'> | null | undefined
  /** The owner of a series of events, by id; leave out for all. */
  readonly seriesOf?: Id<'body' | 'organization' | 'force'> | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `figures` takes once it is checked: what was left out is there, as its default. */
export type FiguresChecked = {
  /** Words the name of the measure must contain, such as personnel; leave out for all. */
  readonly measure: string | null
  /** The id of a force (such as force/…); leave out for all. */
  readonly force: Id<'force'> | null
  /** The owner of a series of events, by id; leave out for all. */
  readonly seriesOf: Id<'body' | 'organization' | 'force'> | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `figures` of `Figures`. */
export interface FiguresFigure {
  /** The record that is meant. */
  readonly record: Ref
  /** What was counted, in our own words. */
  readonly measure: string
  /** The value. */
  readonly value: number
  /** The unit of the number; null for plain counts. */
  readonly unit: string | null
  /** How the number stands to what was counted, in the words of the source. */
  readonly qualifier: 'exactly' | 'about' | 'almost' | 'at-least' | 'more-than' | 'at-most'
  /** The day it was counted on; the first day of the event where the source gives none. */
  readonly on: FuzzyDate | null
  /** What it rests on. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
}

/** A measure over time: what sources counted at events and of forces. */
export interface FiguresResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** The numbers, in order of time. */
  readonly figures: readonly FiguresFigure[]
}
