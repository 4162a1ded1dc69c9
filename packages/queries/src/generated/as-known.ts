// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id, Json } from '@csto-record/domain/types'
import type { NotKnown, Ref } from './shared.ts'

/** What `as-known` takes. */
export type AsKnownParams = {
  /** The day, YYYY-MM-DD. */
  readonly day: string
  /** One record, by id; leave out for the whole record. */
  readonly record?: Id | null | undefined
}

/** What `as-known` takes once it is checked: what was left out is there, as its default. */
export type AsKnownChecked = {
  /** The day, YYYY-MM-DD. */
  readonly day: Day
  /** One record, by id; leave out for the whole record. */
  readonly record: Id | null
}

/** What stands under `onlyNamed` of `AsKnown`. */
export interface AsKnownOnlyNamed {
  /** The records that are meant. */
  readonly records: number
  /** How many facts are stated. */
  readonly facts: number
}

/** What stands under `later` of `AsKnown`. */
export interface AsKnownLater {
  /** The record that is meant. */
  readonly record: Ref
  /** The field, and the entry of it. */
  readonly path: string
  /** What kind it is. */
  readonly kind: 'added' | 'changed' | 'withdrawn'
}

/** The record as sources published by a day would give it: what it knew, and what came or changed later. */
export interface AsKnownResult {
  /** The day that was asked for. */
  readonly day: Day
  /** Records that sources published by the day tell of. */
  readonly records: number
  /** What they state of them. */
  readonly facts: number
  /** States, places and topics that stay without any such source, since answers are worded in them, and what the record states of states, places and topics on no word published by the day. Neither counts as known. */
  readonly onlyNamed: AsKnownOnlyNamed
  /** Why the rest of the record is left out. */
  readonly notKnown: NotKnown
  /** The one record as it was known; null where none was asked for, or none was known. */
  readonly record: Json
  /** Facts that later sources added or changed. */
  readonly later: readonly AsKnownLater[]
}
