// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { Cited, CommitmentResult, DisputeResult, NotKnown, Ref } from './shared.ts'

/** What `compare-chairmanships` takes. */
export type CompareChairmanshipsParams = {
  /** One chairmanship, by id (such as chairmanship/kyrgyzstan-2019) */
  readonly left: Id<'chairmanship'>
  /** The other chairmanship, by id (such as chairmanship/kyrgyzstan-2025) */
  readonly right: Id<'chairmanship'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `compare-chairmanships` takes once it is checked: what was left out is there, as its default. */
export type CompareChairmanshipsChecked = {
  /** One chairmanship, by id (such as chairmanship/kyrgyzstan-2019) */
  readonly left: Id<'chairmanship'>
  /** The other chairmanship, by id (such as chairmanship/kyrgyzstan-2025) */
  readonly right: Id<'chairmanship'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `left` of `CompareChairmanships`. */
export interface CompareChairmanshipsLeft {
  /** The term in the chair. */
  readonly chairmanship: Ref<'chairmanship'>
  /** The state. */
  readonly state: Ref<'state'>
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** What the state and the days rest on. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
  /** The commitments. */
  readonly commitments: readonly CommitmentResult[]
}

/** What stands under `topics` of `CompareChairmanships`. */
export interface CompareChairmanshipsTopic {
  /** The topic. */
  readonly topic: Ref<'topic'>
  /** The first of the two. */
  readonly left: readonly Id<'commitment'>[]
  /** The second of the two. */
  readonly right: readonly Id<'commitment'>[]
}

/** Two terms in the chair side by side: what each promised, by topic, and what is on record of it. */
export interface CompareChairmanshipsResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Null where the record has no such term. */
  readonly left: CompareChairmanshipsLeft | null
  /** The second of the two. */
  readonly right: CompareChairmanshipsLeft | null
  /** Every topic that either side promised something on; a commitment stands under each of its topics. */
  readonly topics: readonly CompareChairmanshipsTopic[]
}
