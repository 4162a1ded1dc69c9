// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id, Json, RecordType } from '@csto-record/domain/types'
import type { Cited, DisputeResult, NotKnown, Ref } from './shared.ts'

/** What `disputes` takes. */
export type DisputesParams = {
  /** The id of a record (such as source/…); leave out for all. */
  readonly record?: Id | null | undefined
  /** One of source, state, membership, organization, body, person, tenure, chairmanship, commitment, event, remark, document, act, provision, force, topic, place; leave out for all. */
  readonly type?: RecordType | null | undefined
  /** One of primary-document, later-correction, majority-of-independent-origins, internal-consistency, undecided; leave out for all. */
  readonly reason?: 'primary-document' | 'later-correction' | 'majority-of-independent-origins' | 'internal-consistency' | 'undecided' | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `disputes` takes once it is checked: what was left out is there, as its default. */
export type DisputesChecked = {
  /** The id of a record (such as source/…); leave out for all. */
  readonly record: Id | null
  /** One of source, state, membership, organization, body, person, tenure, chairmanship, commitment, event, remark, document, act, provision, force, topic, place; leave out for all. */
  readonly type: RecordType | null
  /** One of primary-document, later-correction, majority-of-independent-origins, internal-consistency, undecided; leave out for all. */
  readonly reason: 'primary-document' | 'later-correction' | 'majority-of-independent-origins' | 'internal-consistency' | 'undecided' | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `disputes` of `Disputes`. */
export interface DisputesDispute {
  /** The record that is meant. */
  readonly record: Ref
  /** The field that is meant, as `field`, or `field:key` for one entry of a list. */
  readonly field: string
  /** The value that stands in the record, with its evidence; null, without evidence, where none is preferred. */
  readonly preferred: DisputesDisputePreferred
  /** The other values, each with its evidence. */
  readonly others: readonly DisputeResult[]
}

/** What stands under `preferred` of `DisputesDispute`. */
export interface DisputesDisputePreferred {
  /** Any value that JSON can hold. */
  readonly value: Json
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** Where sources give different values: the one preferred, the others, and why. */
export interface DisputesResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** The values that other sources give. */
  readonly disputes: readonly DisputesDispute[]
}
