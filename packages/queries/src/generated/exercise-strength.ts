// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate } from '@csto-record/domain/types'
import type { Cited, DisputeResult, NotKnown, Ref } from './shared.ts'

/** What `exercise-strength` takes. */
export type ExerciseStrengthParams = {
  /** The key of a series of exercises, such as indestructible-brotherhood; leave out for all. */
  readonly series?: string | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `exercise-strength` takes once it is checked: what was left out is there, as its default. */
export type ExerciseStrengthChecked = {
  /** The key of a series of exercises, such as indestructible-brotherhood; leave out for all. */
  readonly series: string | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `exercises` of `ExerciseStrength`. */
export interface ExerciseStrengthExercise {
  /** The event. */
  readonly event: Ref<'event'>
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The year it began in; null where no source tells, or it may be one of several. */
  readonly year: number | null
  /** Where it was; null where no source tells. */
  readonly place: Ref | null
  /** The stage that evidence puts it in; null where none says. */
  readonly status: 'planned' | 'under-way' | 'held' | 'postponed' | 'cancelled' | null
  /** The run of exercises that it stands in; null for one that stands in none. */
  readonly series: ExerciseStrengthExerciseSeries | null
  /** Null where no source on record counts all who took part or were to. */
  readonly strength: ExerciseStrengthExerciseStrength | null
  /** Every count of all the people, those too that the range leaves out because others tell more. */
  readonly figures: readonly ExerciseStrengthExerciseFigure[]
}

/** What stands under `series` of `ExerciseStrengthExercise`. */
export interface ExerciseStrengthExerciseSeries {
  /** What it belongs to. */
  readonly of: Ref
  /** What tells the entry from others of its list. */
  readonly key: string
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
}

/** What stands under `strength` of `ExerciseStrengthExercise`. */
export interface ExerciseStrengthExerciseStrength {
  /** The lowest number that sources give. */
  readonly low: number
  /** The highest number that sources give. */
  readonly high: number
  /** Whether a source says that there were more than the highest number, or at least so many. */
  readonly orMore: boolean
  /** Whether a source says that there were fewer than the lowest number, or at most so many. */
  readonly orFewer: boolean
  /** Whether a number is only about so many. */
  readonly approximate: boolean
  /** What the number is of. */
  readonly basis: 'reported' | 'announced'
  /** Whose it is: of all together, or of a part. */
  readonly scope: 'exercise' | 'several'
}

/** What stands under `figures` of `ExerciseStrengthExercise`. */
export interface ExerciseStrengthExerciseFigure {
  /** What was counted, in our own words. */
  readonly measure: string
  /** The value. */
  readonly value: number
  /** How the number stands to what was counted, in the words of the source. */
  readonly qualifier: 'exactly' | 'about' | 'almost' | 'at-least' | 'more-than' | 'at-most'
  /** What the number is of. */
  readonly basis: 'reported' | 'announced'
  /** Whose it is: of all together, or of a part. */
  readonly scope: 'exercise' | 'several'
  /** What it rests on. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
}

/** How many people took part in each exercise, between the lowest and the highest number that sources give, oldest first. */
export interface ExerciseStrengthResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** The exercises, oldest first. */
  readonly exercises: readonly ExerciseStrengthExercise[]
}
