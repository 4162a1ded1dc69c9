// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { CertaintyGround, Cited, CommitmentResult, EventResult, NotKnown, Ref } from './shared.ts'

/** What `yearbook` takes. */
export type YearbookParams = {
  /** The year, such as 2024. */
  readonly year: number
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `yearbook` takes once it is checked: what was left out is there, as its default. */
export type YearbookChecked = {
  /** The year, such as 2024. */
  readonly year: number
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `chairs` of `Yearbook`. */
export interface YearbookChair {
  /** The term in the chair. */
  readonly chairmanship: Id<'chairmanship'>
  /** The state. */
  readonly state: Ref<'state'>
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** As sure as on the day of the year on which it is surest. */
  readonly certainty: 'yes' | 'possible'
  /** Why it is as sure as that. */
  readonly why: CertaintyGround
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** What stands under `officers` of `Yearbook`. */
export interface YearbookOfficer {
  /** The tenure on record, by id. */
  readonly tenure: Id<'tenure'>
  /** The person. */
  readonly person: Ref<'person'>
  /** The title of the office, without the name of what it is of. */
  readonly office: string
  /** What it belongs to. */
  readonly of: Ref
  /** Whether the person stood in for a vacant office; null where no source says. */
  readonly acting: boolean
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** How sure the sources make it. */
  readonly certainty: 'yes' | 'likely' | 'possible' | 'no-evidence'
  /** Why it is as sure as that. */
  readonly why: CertaintyGround
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** What stands under `documents` of `Yearbook`. */
export interface YearbookDocument {
  /** The document. */
  readonly document: Ref<'document'>
  /** What kind it is. */
  readonly kind: string
  /** How far it came by all that is on record, not by the end of the year; null where no source says. */
  readonly status: string | null
  /** What was done with it in the year. */
  readonly acts: readonly YearbookDocumentAct[]
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** What stands under `acts` of `YearbookDocument`. */
export interface YearbookDocumentAct {
  /** What was done with it. */
  readonly act: 'adopted' | 'signed' | 'in-force'
  /** The day; null where no source tells. */
  readonly on: FuzzyDate | null
  /** How sure the sources make it. */
  readonly certainty: 'yes' | 'possible'
}

/** A year on record: who chaired and who held office, what took place, what was adopted, what was promised. */
export interface YearbookResult {
  /** The year. */
  readonly year: number
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Terms in the chair that may hold a day of the year, oldest first. */
  readonly chairs: readonly YearbookChair[]
  /** Who held an office of the organization or of a body on a day of the year, where anything places them there. */
  readonly officers: readonly YearbookOfficer[]
  /** Events that touch the year, in order of time. */
  readonly events: readonly EventResult[]
  /** Documents with an act that may lie in the year, in order of time. */
  readonly documents: readonly YearbookDocument[]
  /** What was promised for the terms in the chair, with what is on record of it since. */
  readonly promises: readonly CommitmentResult[]
}
