// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { Cited, NotKnown, Ref } from './shared.ts'

/** What `known-since` takes. */
export type KnownSinceParams = {
  /** The event, document or commitment, by id (such as event/2024-11-28-csc-astana) */
  readonly record: Id<'event' | 'document' | 'commitment'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `known-since` takes once it is checked: what was left out is there, as its default. */
export type KnownSinceChecked = {
  /** The event, document or commitment, by id (such as event/2024-11-28-csc-astana) */
  readonly record: Id<'event' | 'document' | 'commitment'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `stages` of `KnownSince`. */
export interface KnownSinceStage {
  /** The stage of the life cycle that the source tells of; null where it says nothing of that. */
  readonly says: string
  /** The first day on which a source tells of it. */
  readonly since: FuzzyDate
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** What stands under `tellings` of `KnownSince`. */
export interface KnownSinceTelling {
  /** The stage of the life cycle that the source tells of; null where it says nothing of that. */
  readonly says: string
  /** The source that is cited. */
  readonly source: Ref<'source'>
  /** Who published the page. */
  readonly publisher: string
  /** The day on which the page was published; null where it bears none. */
  readonly published: FuzzyDate | null
  /** On whose word; null where the publisher speaks for itself. */
  readonly by: Ref | null
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** Since when each stage of an event, document or commitment is known, and what each source said of it. */
export interface KnownSinceResult {
  /** The record that is meant. */
  readonly record: Ref | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Each stage with the day of the first dated source that names it, in that order; one that only undated sources name is left out. From the last day that `since` may mean, the record as known names the stage. */
  readonly stages: readonly KnownSinceStage[]
  /** What each source said, in the order in which they were surely out; undated ones last. */
  readonly tellings: readonly KnownSinceTelling[]
}
