// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate } from '@csto-record/domain/types'
import type { Ref } from './shared.ts'

/** What `known-gaps` takes. */
export type KnownGapsParams = {
  /** A day, YYYY-MM-DD: leaves out what surely lies before it; leave out for all. */
  readonly from?: string | null | undefined
}

/** What `known-gaps` takes once it is checked: what was left out is there, as its default. */
export type KnownGapsChecked = {
  /** A day, YYYY-MM-DD: leaves out what surely lies before it; leave out for all. */
  readonly from: Day | null
}

/** What stands under `meetings` of `KnownGaps`. */
export interface KnownGapsMeeting {
  /** The body; null where no source names one. */
  readonly body: Ref
  /** How many took place. */
  readonly held: number
  /** How many of them lack nothing that is asked for. */
  readonly complete: number
  /** Those that lack something, and what. */
  readonly lacking: readonly KnownGapsMeetingLacking[]
}

/** What stands under `lacking` of `KnownGapsMeeting`. */
export interface KnownGapsMeetingLacking {
  /** The record that is meant. */
  readonly record: Ref
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The fields that nothing on record fills. */
  readonly lacks: readonly ('chair' | 'participants' | 'agenda' | 'outcomes')[]
  /** Those of them that an open question asks for; of the others nobody has asked. */
  readonly asked: readonly ('chair' | 'participants' | 'agenda' | 'outcomes')[]
}

/** What stands under `principals` of `KnownGaps`. */
export interface KnownGapsPrincipal {
  /** The state. */
  readonly state: Ref
  /** The tenures on record. */
  readonly tenures: number
  /** How many of them lack nothing that is asked for. */
  readonly complete: number
  /** Those that lack something, and what. */
  readonly lacking: readonly KnownGapsPrincipalLacking[]
}

/** What stands under `lacking` of `KnownGapsPrincipal`. */
export interface KnownGapsPrincipalLacking {
  /** The record that is meant. */
  readonly record: Ref
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The fields that nothing on record fills. */
  readonly lacks: readonly ('start' | 'end')[]
  /** Those of them that an open question asks for; of the others nobody has asked. */
  readonly asked: readonly ('start' | 'end')[]
}

/** What stands under `exercises` of `KnownGaps`. */
export interface KnownGapsExercise {
  /** How many took place. */
  readonly held: number
  /** How many of them lack nothing that is asked for. */
  readonly complete: number
  /** Those that lack something, and what. */
  readonly lacking: readonly KnownGapsExerciseLacking[]
}

/** What stands under `lacking` of `KnownGapsExercise`. */
export interface KnownGapsExerciseLacking {
  /** The record that is meant. */
  readonly record: Ref
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The fields that nothing on record fills. */
  readonly lacks: readonly ('figures')[]
  /** Those of them that an open question asks for; of the others nobody has asked. */
  readonly asked: readonly ('figures')[]
}

/** What the record is known to lack: the course of meetings held, the days of principals, the strength of exercises. */
export interface KnownGapsResult {
  /** By body, those with most meetings first; a joint meeting counts for each of its bodies. */
  readonly meetings: readonly KnownGapsMeeting[]
  /** By state, in the order of names: those in the offices that sit in the councils. `..` is an end; a person whom the record lacks altogether is not counted. */
  readonly principals: readonly KnownGapsPrincipal[]
  /** Exercises held, and those without a figure of the personnel of the whole. */
  readonly exercises: KnownGapsExercise
}
