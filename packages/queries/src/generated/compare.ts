// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { CountedRecords, NotKnown, Ref } from './shared.ts'

/** What `compare` takes. */
export type CompareParams = {
  /** A state, body, organization or force, by id (such as state/armenia) */
  readonly left: Id<'state' | 'body' | 'organization' | 'force'>
  /** The other, by id (such as state/belarus) */
  readonly right: Id<'state' | 'body' | 'organization' | 'force'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `compare` takes once it is checked: what was left out is there, as its default. */
export type CompareChecked = {
  /** A state, body, organization or force, by id (such as state/armenia) */
  readonly left: Id<'state' | 'body' | 'organization' | 'force'>
  /** The other, by id (such as state/belarus) */
  readonly right: Id<'state' | 'body' | 'organization' | 'force'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `measures` of `Compare`. */
export interface CompareMeasure {
  /** What was counted, in our own words. */
  readonly measure: 'events' | 'sessions' | 'took-part' | 'chaired' | 'hosted' | 'organized' | 'absent' | 'expected' | 'exercises' | 'statements' | 'spoken-of' | 'documents' | 'acts' | 'promises' | 'terms' | 'offices' | 'memberships' | 'sources'
  /** The first of the two. */
  readonly left: CountedRecords
  /** The second of the two. */
  readonly right: CountedRecords
  /** Those that are of both sides. */
  readonly both: CountedRecords
}

/** What stands under `outcomes` of `Compare`. */
export interface CompareOutcome {
  /** What is on record of what came of it. */
  readonly outcome: 'no-follow-up' | 'restated' | 'advanced' | 'fulfilled' | 'reversed'
  /** The first of the two. */
  readonly left: CountedRecords
  /** The second of the two. */
  readonly right: CountedRecords
  /** Those that are of both sides. */
  readonly both: CountedRecords
}

/** What stands under `topics` of `Compare`. */
export interface CompareTopic {
  /** The topic. */
  readonly topic: Ref
  /** The first of the two. */
  readonly left: CountedRecords
  /** The second of the two. */
  readonly right: CountedRecords
  /** Those that are of both sides. */
  readonly both: CountedRecords
}

/** Two states, bodies, organizations or forces side by side: what each took part in, hosted, said, adopted, promised and held, by topic, and what both share. */
export interface CompareResult {
  /** Null where nothing known by the day names it. */
  readonly left: Ref | null
  /** The second of the two. */
  readonly right: Ref | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** What was compared, measure by measure. */
  readonly measures: readonly CompareMeasure[]
  /** What came of the promises of each. */
  readonly outcomes: readonly CompareOutcome[]
  /** Topics of all that is counted, those with most records first. */
  readonly topics: readonly CompareTopic[]
}
