// Written by `npm run types` from the queries; not edited by hand.
import type { Day } from '@csto-record/domain/types'
import type { CountedRecords, NotKnown, Ref } from './shared.ts'

/** What `compare-years` takes. */
export type CompareYearsParams = {
  /** A year, such as 2022. */
  readonly left: number
  /** The other year, such as 2023. */
  readonly right: number
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `compare-years` takes once it is checked: what was left out is there, as its default. */
export type CompareYearsChecked = {
  /** A year, such as 2022. */
  readonly left: number
  /** The other year, such as 2023. */
  readonly right: number
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `measures` of `CompareYears`. */
export interface CompareYearsMeasure {
  /** What was counted, in our own words. */
  readonly measure: 'events' | 'sessions' | 'took-part' | 'chaired' | 'hosted' | 'organized' | 'absent' | 'expected' | 'exercises' | 'statements' | 'spoken-of' | 'documents' | 'acts' | 'promises' | 'terms' | 'offices' | 'memberships' | 'sources'
  /** The first of the two. */
  readonly left: CountedRecords
  /** The second of the two. */
  readonly right: CountedRecords
  /** Those that are of both sides. */
  readonly both: CountedRecords
}

/** What stands under `outcomes` of `CompareYears`. */
export interface CompareYearsOutcome {
  /** What is on record of what came of it. */
  readonly outcome: 'no-follow-up' | 'restated' | 'advanced' | 'fulfilled' | 'reversed'
  /** The first of the two. */
  readonly left: CountedRecords
  /** The second of the two. */
  readonly right: CountedRecords
  /** Those that are of both sides. */
  readonly both: CountedRecords
}

/** What stands under `topics` of `CompareYears`. */
export interface CompareYearsTopic {
  /** The topic. */
  readonly topic: Ref
  /** The first of the two. */
  readonly left: CountedRecords
  /** The second of the two. */
  readonly right: CountedRecords
  /** Those that are of both sides. */
  readonly both: CountedRecords
}

/** Two years side by side: events, statements, documents, promises, offices and sources, by topic. */
export interface CompareYearsResult {
  /** The first of the two. */
  readonly left: number
  /** The second of the two. */
  readonly right: number
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** What was compared, measure by measure. */
  readonly measures: readonly CompareYearsMeasure[]
  /** What came of the promises of each. */
  readonly outcomes: readonly CompareYearsOutcome[]
  /** Topics of all that is counted, those with most records first. */
  readonly topics: readonly CompareYearsTopic[]
}
