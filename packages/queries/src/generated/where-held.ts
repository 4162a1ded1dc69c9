// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate } from '@csto-record/domain/types'
import type { Cited, NotKnown, Ref } from './shared.ts'

/** What `where-held` takes. */
export type WhereHeldParams = {
  /** The year that the events are filed under, such as 2022; leave out for all. */
  readonly year?: number | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `where-held` takes once it is checked: what was left out is there, as its default. */
export type WhereHeldChecked = {
  /** The year that the events are filed under, such as 2022; leave out for all. */
  readonly year: number | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `places` of `WhereHeld`. */
export interface WhereHeldPlace {
  /** Where it was; null where no source tells. */
  readonly place: Ref
  /** The state it lies in; null where no source says or where that is contested, which `note` then tells. */
  readonly state: Ref<'state'> | null
  /** WGS 84 degrees. */
  readonly coordinates: WhereHeldPlaceCoordinate | null
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** How many meetings. */
  readonly met: number
  /** How many exercises and trainings. */
  readonly trained: number
  /** How many others. */
  readonly other: number
  /** The events. */
  readonly events: readonly WhereHeldPlaceEvent[]
}

/** What stands under `coordinates` of `WhereHeldPlace`. */
export interface WhereHeldPlaceCoordinate {
  /** Degrees north of the equator. */
  readonly latitude: number
  /** Degrees east of Greenwich. */
  readonly longitude: number
}

/** What stands under `events` of `WhereHeldPlace`. */
export interface WhereHeldPlaceEvent {
  /** The event. */
  readonly event: Ref<'event'>
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** What stands under `states` of `WhereHeld`. */
export interface WhereHeldState {
  /** The state. */
  readonly state: Ref
  /** How many meetings. */
  readonly met: number
  /** How many exercises and trainings. */
  readonly trained: number
  /** How many others. */
  readonly other: number
  /** The events. */
  readonly events: readonly WhereHeldPlaceEvent[]
}

/** What stands under `nowhere` of `WhereHeld`. */
export interface WhereHeldNowhere {
  /** How many meetings. */
  readonly met: number
  /** How many exercises and trainings. */
  readonly trained: number
  /** How many others. */
  readonly other: number
  /** How many by video. */
  readonly byVideo: number
}

/** Where events took place: how many met and how many trained at each place, most first. */
export interface WhereHeldResult {
  /** The year. */
  readonly year: number | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Events of the year that took place, or still do, by what sources say; those only planned are not among them. */
  readonly held: number
  /** Place by place, those with most first. */
  readonly places: readonly WhereHeldPlace[]
  /** Events of which sources name the state alone. */
  readonly states: readonly WhereHeldState[]
  /** Events of which no source names a place, and how many of them were by video alone. */
  readonly nowhere: WhereHeldNowhere
}
