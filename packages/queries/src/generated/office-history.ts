// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { CertaintyGround, Cited, DisputeResult, NotKnown, Ref } from './shared.ts'

/** What `office-history` takes. */
export type OfficeHistoryParams = {
  /** The title of an office in English or Russian, such as Secretary General, or its slug. */
  readonly office: string
  /** The id of a organization, body, state, force (such as organization/…); leave out for the organization that the record is about. */
  readonly of?: Id<'organization' | 'body' | 'state' | 'force'> | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `office-history` takes once it is checked: what was left out is there, as its default. */
export type OfficeHistoryChecked = {
  /** The title of an office in English or Russian, such as Secretary General, or its slug. */
  readonly office: string
  /** The id of a organization, body, state, force (such as organization/…); leave out for the organization that the record is about. */
  readonly of: Id<'organization' | 'body' | 'state' | 'force'> | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `tenures` of `OfficeHistory`. */
export interface OfficeHistoryTenure {
  /** The tenure on record, by id. */
  readonly tenure: Id<'tenure'>
  /** The person. */
  readonly person: Ref<'person'>
  /** The title as the record of this tenure writes it. */
  readonly office: string
  /** Whether the person stood in for a vacant office; null where no source says. */
  readonly acting: boolean
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** The days on which a source names the person in the office. */
  readonly attested: readonly FuzzyDate[]
  /** What it rests on. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
}

/** What stands under `stretches` of `OfficeHistory`. */
export interface OfficeHistoryStretch {
  /** Null for the first, which has no first day. */
  readonly from: Day | null
  /** Null for the last, which has no last day. */
  readonly to: Day | null
  /** Surest first; empty where nothing on record places anybody in the office around these days. */
  readonly holders: readonly OfficeHistoryStretchHolder[]
}

/** What stands under `holders` of `OfficeHistoryStretch`. */
export interface OfficeHistoryStretchHolder {
  /** The tenure on record, by id. */
  readonly tenure: Id<'tenure'>
  /** The person. */
  readonly person: Ref<'person'>
  /** Whether the person stood in for a vacant office; null where no source says. */
  readonly acting: boolean
  /** How sure the sources make it. */
  readonly certainty: 'yes' | 'likely' | 'possible' | 'no-evidence'
  /** Why it is as sure as that. */
  readonly why: CertaintyGround
}

/** Everybody on record in an office, and who held it in each stretch of time, with the gaps. */
export interface OfficeHistoryResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** `office` where nobody is on record in an office of that title. */
  readonly unknown: readonly string[]
  /** Where the office is unknown, or the words may mean several: titles of the same owner that may have been meant. */
  readonly near: readonly string[]
  /** The title as most tenures write it; null where nobody is on record in it by the day. */
  readonly office: string | null
  /** What it belongs to. */
  readonly of: Ref | null
  /** Oldest first. */
  readonly tenures: readonly OfficeHistoryTenure[]
  /** Days in a row with the same answer, oldest first and without a hole between them; none where nobody is on record. */
  readonly stretches: readonly OfficeHistoryStretch[]
}
