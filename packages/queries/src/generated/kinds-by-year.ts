// Written by `npm run types` from the queries; not edited by hand.
import type { Day } from '@csto-record/domain/types'
import type { NotKnown } from './shared.ts'

/** What `kinds-by-year` takes. */
export type KindsByYearParams = {
  /** What to count: event or document. */
  readonly type?: 'event' | 'document' | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `kinds-by-year` takes once it is checked: what was left out is there, as its default. */
export type KindsByYearChecked = {
  /** What to count: event or document. */
  readonly type: 'event' | 'document'
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `years` of `KindsByYear`. */
export interface KindsByYearYear {
  /** The year. */
  readonly year: string
  /** The records that are meant. */
  readonly records: number
  /** The same kind by kind. */
  readonly kinds: readonly KindsByYearYearKind[]
}

/** What stands under `kinds` of `KindsByYearYear`. */
export interface KindsByYearYearKind {
  /** What kind it is. */
  readonly kind: string
  /** The records that are meant. */
  readonly records: number
  /** How far they came, by what sources say; null for those of which none says. */
  readonly statuses: readonly KindsByYearYearKindStatuse[]
}

/** What stands under `statuses` of `KindsByYearYearKind`. */
export interface KindsByYearYearKindStatuse {
  /** The stage that evidence puts it in; null where none says. */
  readonly status: string | null
  /** The records that are meant. */
  readonly records: number
}

/** How many events or documents of each kind are on record in each year, and how far they came. */
export interface KindsByYearResult {
  /** The type of the record. */
  readonly type: 'event' | 'document'
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** The records that are meant. */
  readonly records: number
  /** Each record once, under the year that lists file it under. This counts what the record holds, not all that was. */
  readonly years: readonly KindsByYearYear[]
  /** Records whose year is not known, or may be one of several. */
  readonly undated: readonly KindsByYearYearKind[]
}
