// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { CertaintyGround, Cited, DisputeResult, NotKnown, Ref } from './shared.ts'

/** What `office-holders` takes. */
export type OfficeHoldersParams = {
  /** The title of an office in English or Russian, such as Secretary General, or its slug; leave out for all. */
  readonly office?: string | null | undefined
  /** The id of a organization, body, state, force (such as organization/…); leave out for all. */
  readonly of?: Id<'organization' | 'body' | 'state' | 'force'> | null | undefined
  /** A day, YYYY-MM-DD; leave out for the day through which the record looked at sources. */
  readonly date?: string | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `office-holders` takes once it is checked: what was left out is there, as its default. */
export type OfficeHoldersChecked = {
  /** The title of an office in English or Russian, such as Secretary General, or its slug; leave out for all. */
  readonly office: string | null
  /** The id of a organization, body, state, force (such as organization/…); leave out for all. */
  readonly of: Id<'organization' | 'body' | 'state' | 'force'> | null
  /** A day, YYYY-MM-DD; leave out for the day through which the record looked at sources. */
  readonly date: Day | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `holders` of `OfficeHolders`. */
export interface OfficeHoldersHolder {
  /** The tenure on record, by id. */
  readonly tenure: Id<'tenure'>
  /** The person. */
  readonly person: Ref<'person'>
  /** The title of the office, without the name of what it is of. */
  readonly office: string
  /** What it belongs to. */
  readonly of: Ref
  /** Whether the person stood in for a vacant office; null where no source says. */
  readonly acting: boolean
  /** How sure the sources make it. */
  readonly certainty: 'yes' | 'likely' | 'possible' | 'no-evidence'
  /** Why it is as sure as that, and no surer. */
  readonly why: CertaintyGround
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

/** Who held an office on a day, graded by how sure the sources make it. */
export interface OfficeHoldersResult {
  /** The day that was asked for, or that through which the record looked. */
  readonly date: Day
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** `office` where nobody is on record in an office of that title, on any day. */
  readonly unknown: readonly string[]
  /** Where the office is unknown: titles that may have been meant. */
  readonly near: readonly string[]
  /** Who held it, the surest first. */
  readonly holders: readonly OfficeHoldersHolder[]
}
