// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate } from '@csto-record/domain/types'
import type { Cited, EventResult, NotKnown } from './shared.ts'

/** What `plans-and-outcomes` takes. */
export type PlansAndOutcomesParams = {
  /** A day, YYYY-MM-DD: announced on this day or later; leave out for no limit. */
  readonly from?: string | null | undefined
  /** A day, YYYY-MM-DD: announced by this day, which is not before from; leave out for no limit. */
  readonly to?: string | null | undefined
  /** Known where a source tells what came of the plan, open where none does yet; leave out for both. */
  readonly outcome?: 'known' | 'open' | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `plans-and-outcomes` takes once it is checked: what was left out is there, as its default. */
export type PlansAndOutcomesChecked = {
  /** A day, YYYY-MM-DD: announced on this day or later; leave out for no limit. */
  readonly from: Day | null
  /** A day, YYYY-MM-DD: announced by this day, which is not before from; leave out for no limit. */
  readonly to: Day | null
  /** Known where a source tells what came of the plan, open where none does yet; leave out for both. */
  readonly outcome: 'known' | 'open' | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `plans` of `PlansAndOutcomes`. */
export interface PlansAndOutcomesPlan {
  /** The event. */
  readonly event: EventResult
  /** The first day on which it was announced. */
  readonly announced: PlansAndOutcomesPlanAnnounced
  /** What the first dated source that tells of it says came of the plan; null where none does. */
  readonly outcome: PlansAndOutcomesPlanAnnounced | null
}

/** What stands under `announced` of `PlansAndOutcomesPlan`. */
export interface PlansAndOutcomesPlanAnnounced {
  /** What the source says. */
  readonly says: string
  /** The day on which it came out. */
  readonly on: FuzzyDate
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** Events that a dated source announced beforehand: when that was, and when it became known what came of each. */
export interface PlansAndOutcomesResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** What was announced, and what came of it. */
  readonly plans: readonly PlansAndOutcomesPlan[]
}
