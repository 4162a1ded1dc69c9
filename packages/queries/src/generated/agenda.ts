// Written by `npm run types` from the queries; not edited by hand.
import type { Day } from '@csto-record/domain/types'
import type { EventResult, NotKnown } from './shared.ts'

/** What `agenda` takes. */
export type AgendaParams = {
  /** A day, YYYY-MM-DD: the first day; leave out for the day through which the record looked. */
  readonly from?: string | null | undefined
  /** A day, YYYY-MM-DD: the last day, not before from; leave out for no end. */
  readonly to?: string | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `agenda` takes once it is checked: what was left out is there, as its default. */
export type AgendaChecked = {
  /** A day, YYYY-MM-DD: the first day; leave out for the day through which the record looked. */
  readonly from: Day | null
  /** A day, YYYY-MM-DD: the last day, not before from; leave out for no end. */
  readonly to: Day | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What was planned for the days between two, as sources of a day announced it. */
export interface AgendaResult {
  /** The first day that was asked for. */
  readonly from: Day
  /** The last day that was asked for. */
  readonly to: Day | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Planned events whose span may touch these days, soonest first; those without any day come last. */
  readonly planned: readonly EventResult[]
  /** Planned events whose day passed before the first day, without a report of what came of them. */
  readonly overdue: readonly EventResult[]
}
