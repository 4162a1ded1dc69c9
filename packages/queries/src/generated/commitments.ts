// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { CommitmentResult, NotKnown } from './shared.ts'

/** What `commitments` takes. */
export type CommitmentsParams = {
  /** The id of a chairmanship (such as chairmanship/…); leave out for all. */
  readonly chairmanship?: Id<'chairmanship'> | null | undefined
  /** The id of a state (such as state/…); leave out for all. */
  readonly state?: Id<'state'> | null | undefined
  /** The id of a topic (such as topic/…); leave out for all. */
  readonly topic?: Id<'topic'> | null | undefined
  /** One of no-follow-up, restated, advanced, fulfilled, reversed; leave out for all. */
  readonly outcome?: 'no-follow-up' | 'restated' | 'advanced' | 'fulfilled' | 'reversed' | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `commitments` takes once it is checked: what was left out is there, as its default. */
export type CommitmentsChecked = {
  /** The id of a chairmanship (such as chairmanship/…); leave out for all. */
  readonly chairmanship: Id<'chairmanship'> | null
  /** The id of a state (such as state/…); leave out for all. */
  readonly state: Id<'state'> | null
  /** The id of a topic (such as topic/…); leave out for all. */
  readonly topic: Id<'topic'> | null
  /** One of no-follow-up, restated, advanced, fulfilled, reversed; leave out for all. */
  readonly outcome: 'no-follow-up' | 'restated' | 'advanced' | 'fulfilled' | 'reversed' | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What was promised for a term in the chair, and what is on record of its outcome, with who says so. */
export interface CommitmentsResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** The commitments. */
  readonly commitments: readonly CommitmentResult[]
}
