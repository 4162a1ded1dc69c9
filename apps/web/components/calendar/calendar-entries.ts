import type { End, FuzzyDate, Id } from '@csto-record/domain'

/** What a calendar shows of a record. */
export interface CalendarEntry {
  readonly id: Id
  readonly name: string
  readonly start: FuzzyDate | null
  readonly end: End
  /** How it stands, where that is not simply that it was held. */
  readonly status?: string | null
}
