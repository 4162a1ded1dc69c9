// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { CertaintyGround, Cited, DisputeResult, NotKnown, Ref } from './shared.ts'

/** What `members-on` takes. */
export type MembersOnParams = {
  /** A day, YYYY-MM-DD; leave out for the day through which the record looked at sources. */
  readonly date?: string | null | undefined
  /** The id of a organization, body, document (such as organization/…); leave out for the organization that the record is about. */
  readonly of?: Id<'organization' | 'body' | 'document'> | null | undefined
  /** One of member, observer, partner; leave out for all. */
  readonly role?: 'member' | 'observer' | 'partner' | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `members-on` takes once it is checked: what was left out is there, as its default. */
export type MembersOnChecked = {
  /** A day, YYYY-MM-DD; leave out for the day through which the record looked at sources. */
  readonly date: Day | null
  /** The id of a organization, body, document (such as organization/…); leave out for the organization that the record is about. */
  readonly of: Id<'organization' | 'body' | 'document'> | null
  /** One of member, observer, partner; leave out for all. */
  readonly role: 'member' | 'observer' | 'partner' | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `members` of `MembersOn`. */
export interface MembersOnMember {
  /** The membership on record, by id. */
  readonly membership: Id<'membership'>
  /** The state. */
  readonly state: Ref<'state'>
  /** How it belongs. */
  readonly role: 'member' | 'observer' | 'partner'
  /** The day of signing; `not-yet` or `none` where it has none, null where no source tells. */
  readonly signed: FuzzyDate | null
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** How sure the sources make it. */
  readonly certainty: 'yes' | 'possible'
  /** Why it is as sure as that: `dates`, `open-dates` or `not-looked-at`. */
  readonly why: CertaintyGround
  /** Who calls the membership suspended or frozen on that day; the record does not judge whether it is. */
  readonly suspensions: readonly MembersOnMemberSuspension[]
  /** What it rests on. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
}

/** What stands under `suspensions` of `MembersOnMember`. */
export interface MembersOnMemberSuspension {
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** It in a few words, our own. */
  readonly summary: string
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** The states that belonged to an organization on a day, and how. */
export interface MembersOnResult {
  /** The day that was asked for, or that through which the record looked. */
  readonly date: Day
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** The states that belonged to it. */
  readonly members: readonly MembersOnMember[]
}
