// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { CertaintyGround, NotKnown, Ref } from './shared.ts'

/** What `offices` takes. */
export type OfficesParams = {
  /** The id of a organization, body, state, force (such as organization/…); leave out for all. */
  readonly of?: Id<'organization' | 'body' | 'state' | 'force'> | null | undefined
  /** A day, YYYY-MM-DD; leave out for the day through which the record looked at sources. */
  readonly date?: string | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `offices` takes once it is checked: what was left out is there, as its default. */
export type OfficesChecked = {
  /** The id of a organization, body, state, force (such as organization/…); leave out for all. */
  readonly of: Id<'organization' | 'body' | 'state' | 'force'> | null
  /** A day, YYYY-MM-DD; leave out for the day through which the record looked at sources. */
  readonly date: Day | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `offices` of `Offices`. */
export interface OfficesOffice {
  /** The office in addresses: the slug of what it belongs to and its title, such as `csto-secretary-general`. */
  readonly slug: string
  /** The title as most tenures write it. */
  readonly office: string
  /** Every way in which the record writes the title, the commonest first. */
  readonly spellings: readonly string[]
  /** What it belongs to. */
  readonly of: Ref
  /** The tenures on record. */
  readonly tenures: number
  /** How many people are on record in it. */
  readonly people: number
  /** Who may have held it on the day, surest first; those that nothing places in it around that day are left out. */
  readonly holders: readonly OfficesOfficeHolder[]
}

/** What stands under `holders` of `OfficesOffice`. */
export interface OfficesOfficeHolder {
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

/** The offices that somebody is on record in, each with who held it on a day. */
export interface OfficesResult {
  /** The day that was asked for, or that through which the record looked. */
  readonly date: Day
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** In the order of what they belong to, then of their titles. */
  readonly offices: readonly OfficesOffice[]
}
