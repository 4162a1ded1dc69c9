// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { Cited, NotKnown, Ref } from './shared.ts'

/** What `structure` takes. */
export type StructureParams = {
  /** The id of a organization, body, force (such as organization/…); leave out for all. */
  readonly of?: Id<'organization' | 'body' | 'force'> | null | undefined
  /** A day, YYYY-MM-DD: only what stood or may have stood that day, as its founding and end tell; leave out for all. */
  readonly on?: string | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `structure` takes once it is checked: what was left out is there, as its default. */
export type StructureChecked = {
  /** The id of a organization, body, force (such as organization/…); leave out for all. */
  readonly of: Id<'organization' | 'body' | 'force'> | null
  /** A day, YYYY-MM-DD: only what stood or may have stood that day, as its founding and end tell; leave out for all. */
  readonly on: Day | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `units` of `Structure`. */
export interface StructureUnit {
  /** The body, organization or force. */
  readonly unit: Ref
  /** The type of the record. */
  readonly type: 'organization' | 'body' | 'force'
  /** The acronym, as sources give it; null where they give none. */
  readonly acronym: string | null
  /** What it stands under; null where no source says. */
  readonly parent: Ref | null
  /** 1 for what stands right under the one asked about, or under nothing. */
  readonly depth: number
  /** The day of its founding; null where no source tells. */
  readonly founded: FuzzyDate | null
  /** How surely it stood on the day asked about; null where none was. */
  readonly standing: 'yes' | 'likely' | 'possible' | null
  /** Events on record that were its own, planned ones too. */
  readonly events: number
  /** What its place rests on; all of its evidence where no source gives it one. */
  readonly evidence: readonly Cited[]
}

/** The bodies, organizations and forces that stand under one, level by level, and how many events each held. */
export interface StructureResult {
  /** What it belongs to. */
  readonly of: Ref | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Each before what stands under it in turn. */
  readonly units: readonly StructureUnit[]
}
