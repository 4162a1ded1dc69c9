// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { Cited, DisputeResult, EventResult, NotKnown, Ref } from './shared.ts'

/** What `career-of` takes. */
export type CareerOfParams = {
  /** The person, by id (such as person/valery-semerikov) */
  readonly person: Id<'person'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `career-of` takes once it is checked: what was left out is there, as its default. */
export type CareerOfChecked = {
  /** The person, by id (such as person/valery-semerikov) */
  readonly person: Id<'person'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `stateByOffice` of `CareerOf`. */
export interface CareerOfStateByOffice {
  /** The state. */
  readonly state: Ref<'state'>
  /** The tenures on record. */
  readonly tenures: readonly Id<'tenure'>[]
}

/** What stands under `tenures` of `CareerOf`. */
export interface CareerOfTenure {
  /** The tenure on record, by id. */
  readonly tenure: Id<'tenure'>
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
  /** The days on which a source names the person in the office. */
  readonly attested: readonly FuzzyDate[]
  /** What it rests on. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
}

/** What stands under `events` of `CareerOf`. */
export interface CareerOfEvent {
  /** The event. */
  readonly event: EventResult
  /** The title under which somebody acted, as the source gives it; null where it gives none. */
  readonly capacity: string | null
  /** What they did, or were to do. */
  readonly roles: readonly ('chaired' | 'opened' | 'welcomed' | 'briefed' | 'reported' | 'spoke' | 'hosted' | 'organized' | 'observed' | 'took-part' | 'asked' | 'absent' | 'invited' | 'expected')[]
  /** What the part in the event rests on. */
  readonly evidence: readonly Cited[]
}

/** What stands under `remarks` of `CareerOf`. */
export interface CareerOfRemark {
  /** The remark. */
  readonly remark: Id<'remark'>
  /** The event. */
  readonly event: Ref<'event'>
  /** The day; null where no source tells. */
  readonly on: FuzzyDate | null
  /** It in a few words, our own. */
  readonly summary: string
  /** The topics it is filed under. */
  readonly topics: readonly Id<'topic'>[]
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** The offices a person is on record in, the events chaired, attended or expected at, and the remarks made. */
export interface CareerOfResult {
  /** Null where nothing known by the day names the person. */
  readonly person: Ref<'person'> | null
  /** The state that the person served, as a source says; null where none does. */
  readonly state: Ref<'state'> | null
  /** Where no source says so: the one state in whose offices, or those of its authorities, the person is on record, and the tenures that show it. Null where a source names the state, where no such office is on record, and where offices of several states are. */
  readonly stateByOffice: CareerOfStateByOffice | null
  /** What the name and the state rest on. */
  readonly evidence: readonly Cited[]
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** The tenures on record. */
  readonly tenures: readonly CareerOfTenure[]
  /** Events that the person chaired or took part in. */
  readonly events: readonly CareerOfEvent[]
  /** Events that the person was absent from, or only invited to or expected at. */
  readonly notThere: readonly CareerOfEvent[]
  /** The remarks. */
  readonly remarks: readonly CareerOfRemark[]
}
