// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { CertaintyGround, Cited, DisputeResult, NotKnown, Ref } from './shared.ts'

/** What `chair-on` takes. */
export type ChairOnParams = {
  /** The day, YYYY-MM-DD; leave out for the day through which the record looked. */
  readonly date?: string | null | undefined
  /** The id of a organization, body (such as organization/…); leave out for the organization that the record is about. */
  readonly of?: Id<'organization' | 'body'> | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `chair-on` takes once it is checked: what was left out is there, as its default. */
export type ChairOnChecked = {
  /** The day, YYYY-MM-DD; leave out for the day through which the record looked. */
  readonly date: Day | null
  /** The id of a organization, body (such as organization/…); leave out for the organization that the record is about. */
  readonly of: Id<'organization' | 'body'> | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `chair` of `ChairOn`. */
export interface ChairOnChair {
  /** The term in the chair. */
  readonly chairmanship: Id<'chairmanship'>
  /** The state. */
  readonly state: Ref<'state'>
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** The state that held the chair before; null where none did or no source says. */
  readonly takenFrom: Ref<'state'> | null
  /** `yes` where the dates leave no doubt, `possible` where they do. */
  readonly certainty: 'yes' | 'possible'
  /** Why it is as sure as that: `dates`, `open-dates`, `handover`, `overlap` or `not-looked-at`. */
  readonly why: CertaintyGround
  /** What it rests on. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
}

/** The state in the chair of the organization on a day. */
export interface ChairOnResult {
  /** The day that was asked for, or that through which the record looked. */
  readonly date: Day
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** The one term that surely holds the day, or else the only one that may, if it has surely begun; null where there is none, or no telling. */
  readonly chair: ChairOnChair | null
  /** Why nobody is named: `not-founded`, `no-term`, `not-looked-at`, `end-unknown`, `not-begun` or `several`; null where somebody is. */
  readonly whyNone: 'not-founded' | 'no-term' | 'not-looked-at' | 'end-unknown' | 'not-begun' | 'several' | null
  /** Every term that may hold the day, for when the record cannot tell. */
  readonly candidates: readonly ChairOnChair[]
}
