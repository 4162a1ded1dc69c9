// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { ActivityEntry, NotKnown, Ref } from './shared.ts'

/** What `activity-of` takes. */
export type ActivityOfParams = {
  /** The state, person, body, organization or force, by id (such as state/armenia) */
  readonly actor: Id<'state' | 'person' | 'body' | 'organization' | 'force'>
  /** A day, YYYY-MM-DD: entries of that day or later. */
  readonly from?: string | null | undefined
  /** A day, YYYY-MM-DD: entries of that day or earlier; not before from. */
  readonly to?: string | null | undefined
  /** One of event, remark, commitment, document, act, chairmanship, tenure, membership; leave out for all. */
  readonly kind?: 'event' | 'remark' | 'commitment' | 'document' | 'act' | 'chairmanship' | 'tenure' | 'membership' | null | undefined
  /** A year, such as 2024; leave out for all. */
  readonly year?: number | null | undefined
  /** What the actor has to do with it, one of took-part, chaired, hosted, spoke, asked, subject, party, organized, adopted, promised, member, office, absent, expected; leave out for all. */
  readonly role?: 'took-part' | 'chaired' | 'hosted' | 'spoke' | 'asked' | 'subject' | 'party' | 'organized' | 'adopted' | 'promised' | 'member' | 'office' | 'absent' | 'expected' | null | undefined
  /** The id of a topic (such as topic/…); leave out for all. */
  readonly topic?: Id<'topic'> | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
  /** How many entries to return, a whole number from 1 to 500. */
  readonly limit?: number | undefined
  /** The cursor that a page of the same list and order gave as next, unchanged; leave out for the first. */
  readonly cursor?: string | null | undefined
}

/** What `activity-of` takes once it is checked: what was left out is there, as its default. */
export type ActivityOfChecked = {
  /** The state, person, body, organization or force, by id (such as state/armenia) */
  readonly actor: Id<'state' | 'person' | 'body' | 'organization' | 'force'>
  /** A day, YYYY-MM-DD: entries of that day or later. */
  readonly from: Day | null
  /** A day, YYYY-MM-DD: entries of that day or earlier; not before from. */
  readonly to: Day | null
  /** One of event, remark, commitment, document, act, chairmanship, tenure, membership; leave out for all. */
  readonly kind: 'event' | 'remark' | 'commitment' | 'document' | 'act' | 'chairmanship' | 'tenure' | 'membership' | null
  /** A year, such as 2024; leave out for all. */
  readonly year: number | null
  /** What the actor has to do with it, one of took-part, chaired, hosted, spoke, asked, subject, party, organized, adopted, promised, member, office, absent, expected; leave out for all. */
  readonly role: 'took-part' | 'chaired' | 'hosted' | 'spoke' | 'asked' | 'subject' | 'party' | 'organized' | 'adopted' | 'promised' | 'member' | 'office' | 'absent' | 'expected' | null
  /** The id of a topic (such as topic/…); leave out for all. */
  readonly topic: Id<'topic'> | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
  /** How many entries to return, a whole number from 1 to 500. */
  readonly limit: number
  /** The cursor that a page of the same list and order gave as next, unchanged; leave out for the first. */
  readonly cursor: string | null
}

/** What stands under `facets` of `ActivityOf`. */
export interface ActivityOfFacet {
  /** What kind it is. */
  readonly kind: readonly ActivityOfFacetKind[]
  /** Newest first. */
  readonly year: readonly ActivityOfFacetYear[]
  /** How it belongs. */
  readonly role: readonly ActivityOfFacetRole[]
  /** Most first. */
  readonly topic: readonly ActivityOfFacetTopic[]
  /** Entries without a year, with all filters but that by year. */
  readonly undated: number
}

/** What stands under `kind` of `ActivityOfFacet`. */
export interface ActivityOfFacetKind {
  /** The value. */
  readonly value: 'event' | 'remark' | 'commitment' | 'document' | 'act' | 'chairmanship' | 'tenure' | 'membership'
  /** How many there are. */
  readonly count: number
}

/** What stands under `year` of `ActivityOfFacet`. */
export interface ActivityOfFacetYear {
  /** The value. */
  readonly value: number
  /** How many there are. */
  readonly count: number
}

/** What stands under `role` of `ActivityOfFacet`. */
export interface ActivityOfFacetRole {
  /** The value. */
  readonly value: 'took-part' | 'chaired' | 'hosted' | 'spoke' | 'asked' | 'subject' | 'party' | 'organized' | 'adopted' | 'promised' | 'member' | 'office' | 'absent' | 'expected'
  /** How many there are. */
  readonly count: number
}

/** What stands under `topic` of `ActivityOfFacet`. */
export interface ActivityOfFacetTopic {
  /** The value. */
  readonly value: Ref
  /** How many there are. */
  readonly count: number
}

/** What a state, person, body, organization or force did, hosted, said, asked for, promised or was the subject of, newest first. */
export interface ActivityOfResult {
  /** Null where nothing known by the day names the actor. */
  readonly actor: Ref | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** How many there are in all, on this page or not. */
  readonly total: number
  /** What was done, newest first. */
  readonly entries: readonly ActivityEntry[]
  /** The cursor of the page that follows; null on the last. */
  readonly next: string | null
  /** How many of all there are by kind, year, role and topic. */
  readonly facets: ActivityOfFacet
}
