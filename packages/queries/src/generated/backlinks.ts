// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { Cited, NotKnown, Ref } from './shared.ts'

/** What `backlinks` takes. */
export type BacklinksParams = {
  /** Any record, by id. */
  readonly record: Id
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `backlinks` takes once it is checked: what was left out is there, as its default. */
export type BacklinksChecked = {
  /** Any record, by id. */
  readonly record: Id
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `links` of `Backlinks`. */
export interface BacklinksLink {
  /** Where it begins. */
  readonly from: Ref
  /** The field that is meant, as `field`, or `field:key` for one entry of a list. */
  readonly field: string
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** The records that name a record, and in which field. */
export interface BacklinksResult {
  /** The record that is meant. */
  readonly record: Ref | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Evidence is empty where the link is ours: a topic, the origin of a page, what a remark is about. */
  readonly links: readonly BacklinksLink[]
}
