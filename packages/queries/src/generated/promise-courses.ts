// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { Cited, NotKnown, Ref } from './shared.ts'

/** What `promise-courses` takes. */
export type PromiseCoursesParams = {
  /** The id of a chairmanship (such as chairmanship/…); leave out for all. */
  readonly chairmanship?: Id<'chairmanship'> | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `promise-courses` takes once it is checked: what was left out is there, as its default. */
export type PromiseCoursesChecked = {
  /** The id of a chairmanship (such as chairmanship/…); leave out for all. */
  readonly chairmanship: Id<'chairmanship'> | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `promises` of `PromiseCourses`. */
export interface PromiseCoursesPromise {
  /** The commitment. */
  readonly commitment: Id<'commitment'>
  /** It in a few words, our own. */
  readonly summary: string
  /** The term in the chair. */
  readonly chairmanship: Ref<'chairmanship'>
  /** The term that it was made for: sources give a promise no other day by which it was due. */
  readonly term: PromiseCoursesPromiseTerm | null
  /** Who declared it and when: the day given, or else that of the event at which it was declared. */
  readonly declaredBy: Ref | null
  /** When and by whom it was declared. */
  readonly declared: FuzzyDate | null
  /** In the order in which they came out; those without a day last. */
  readonly reports: readonly PromiseCoursesPromiseReport[]
  /** The furthest that any report goes; `reversed` before all. */
  readonly outcome: 'no-follow-up' | 'restated' | 'advanced' | 'fulfilled' | 'reversed'
  /** Who says so, from the chair itself to third parties. */
  readonly saidBy: readonly ('chair' | 'member' | 'organization' | 'third-party')[]
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** What stands under `term` of `PromiseCoursesPromise`. */
export interface PromiseCoursesPromiseTerm {
  /** The state. */
  readonly state: Ref<'state'>
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
}

/** What stands under `reports` of `PromiseCoursesPromise`. */
export interface PromiseCoursesPromiseReport {
  /** How far it goes by this report. */
  readonly told: 'no-follow-up' | 'restated' | 'advanced' | 'fulfilled' | 'reversed'
  /** The day on which the report came out; null where no source of it has a day. */
  readonly on: FuzzyDate | null
  /** Who tells, as seen from the commitment. */
  readonly teller: 'chair' | 'member' | 'organization' | 'third-party'
  /** On whose word the source says so; null where the publisher speaks for itself. */
  readonly by: Ref | null
  /** The later record that bears on the promise, and its day; null where a source speaks of the promise itself. */
  readonly record: Ref | null
  /** The day that was asked for. */
  readonly day: FuzzyDate | null
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** The course of each promise: when it was declared, for which term, and every report since of what came of it. */
export interface PromiseCoursesResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Terms in order of time, the promises of each as the chair listed them. */
  readonly promises: readonly PromiseCoursesPromise[]
}
