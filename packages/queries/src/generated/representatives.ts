// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id } from '@csto-record/domain/types'
import type { Cited, NotKnown, Ref } from './shared.ts'

/** What `representatives` takes. */
export type RepresentativesParams = {
  /** The state, by id (such as state/armenia) */
  readonly state: Id<'state'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `representatives` takes once it is checked: what was left out is there, as its default. */
export type RepresentativesChecked = {
  /** The state, by id (such as state/armenia) */
  readonly state: Id<'state'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `actors` of `Representatives`. */
export interface RepresentativesActor {
  /** The person, body, organization, state or force. */
  readonly who: Ref
  /** Offices of the state and of its authorities, oldest first. */
  readonly offices: readonly RepresentativesActorOffice[]
  /** Events where they acted for it, in order of time; who was absent, invited or expected is left out. */
  readonly events: readonly RepresentativesActorEvent[]
}

/** What stands under `offices` of `RepresentativesActor`. */
export interface RepresentativesActorOffice {
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
}

/** What stands under `events` of `RepresentativesActor`. */
export interface RepresentativesActorEvent {
  /** The event. */
  readonly event: Ref<'event'>
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** The title under which somebody acted, as the source gives it; null where it gives none. */
  readonly capacity: string | null
  /** What they did, or were to do. */
  readonly roles: readonly ('chaired' | 'opened' | 'welcomed' | 'briefed' | 'reported' | 'spoke' | 'hosted' | 'organized' | 'observed' | 'took-part' | 'asked' | 'absent' | 'invited' | 'expected')[]
  /** `named` where a source says for whom, `office` where it follows from the office held that day. */
  readonly tie: 'named' | 'office'
  /** How sure the sources make it. */
  readonly certainty: 'yes' | 'likely' | 'possible' | 'no-evidence'
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** Who acted for a state: in an office of it or of an authority of it, or on its behalf at events. */
export interface RepresentativesResult {
  /** The state. */
  readonly state: Ref<'state'> | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** People and authorities, those who acted most often first, then by name. */
  readonly actors: readonly RepresentativesActor[]
}
