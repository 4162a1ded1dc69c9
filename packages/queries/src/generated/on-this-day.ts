// Written by `npm run types` from the queries; not edited by hand.
import type { Day } from '@csto-record/domain/types'
import type { EventResult, NotKnown } from './shared.ts'

/** What `on-this-day` takes. */
export type OnThisDayParams = {
  /** A day, YYYY-MM-DD; leave out for the day through which the record looked at sources. */
  readonly date?: string | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `on-this-day` takes once it is checked: what was left out is there, as its default. */
export type OnThisDayChecked = {
  /** A day, YYYY-MM-DD; leave out for the day through which the record looked at sources. */
  readonly date: Day | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** Events that began on the same day of the year, in whatever year. */
export interface OnThisDayResult {
  /** The day that was asked for, or that through which the record looked. */
  readonly date: Day
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Events that a source dates to that day of the year, the year itself known or not. */
  readonly events: readonly EventResult[]
  /** Events of which only a month or another short stretch of days is known, and the day lies within it. */
  readonly perhaps: readonly EventResult[]
  /** How many events stand under no day of the year: of a year alone, or undated. */
  readonly undated: number
}
