// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id, RecordType } from '@csto-record/domain/types'
import type { NotKnown, Ref } from './shared.ts'

/** What `filed-days` takes. */
export type FiledDaysParams = {
  /** One of source, state, membership, organization, body, person, tenure, chairmanship, commitment, event, remark, document, act, provision, force, topic, place; leave out for all. */
  readonly type?: RecordType | null | undefined
  /** One record, by id; leave out for all. */
  readonly record?: Id | null | undefined
  /** Oldest-first or newest-first. */
  readonly order?: 'oldest-first' | 'newest-first' | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `filed-days` takes once it is checked: what was left out is there, as its default. */
export type FiledDaysChecked = {
  /** One of source, state, membership, organization, body, person, tenure, chairmanship, commitment, event, remark, document, act, provision, force, topic, place; leave out for all. */
  readonly type: RecordType | null
  /** One record, by id; leave out for all. */
  readonly record: Id | null
  /** Oldest-first or newest-first. */
  readonly order: 'oldest-first' | 'newest-first'
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `records` of `FiledDays`. */
export interface FiledDaysRecord {
  /** The record that is meant. */
  readonly record: Ref
  /** Null where neither the record nor the event it belongs to has a day. */
  readonly day: FuzzyDate | null
  /** The record that gives the day: the record itself, or the event it belongs to. */
  readonly of: Ref | null
  /** The field that is meant, as `field`, or `field:key` for one entry of a list. */
  readonly field: string | null
}

/** The day under which each record is filed, in order of time, and the record and field that give it. */
export interface FiledDaysResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Those that no day files come last in either order. */
  readonly records: readonly FiledDaysRecord[]
}
