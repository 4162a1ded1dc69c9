// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { NotKnown, Ref } from './shared.ts'

/** What `who-met` takes. */
export type WhoMetParams = {
  /** Whose presence to count: state, for whoever acted for it that day, or person. */
  readonly who?: 'state' | 'person' | undefined
  /** Counts only meetings at which this state or person was there too, by id (such as state/armenia); leave out for all. */
  readonly with?: Id<'state' | 'person'> | null | undefined
  /** The id of a body, organization (such as body/…); leave out for all. */
  readonly body?: Id<'body' | 'organization'> | null | undefined
  /** A day, YYYY-MM-DD: meetings that may have begun on it, or after. */
  readonly from?: string | null | undefined
  /** A day, YYYY-MM-DD: meetings that may have begun by it; not before from. */
  readonly to?: string | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `who-met` takes once it is checked: what was left out is there, as its default. */
export type WhoMetChecked = {
  /** Whose presence to count: state, for whoever acted for it that day, or person. */
  readonly who: 'state' | 'person'
  /** Counts only meetings at which this state or person was there too, by id (such as state/armenia); leave out for all. */
  readonly with: Id<'state' | 'person'> | null
  /** The id of a body, organization (such as body/…); leave out for all. */
  readonly body: Id<'body' | 'organization'> | null
  /** A day, YYYY-MM-DD: meetings that may have begun on it, or after. */
  readonly from: Day | null
  /** A day, YYYY-MM-DD: meetings that may have begun by it; not before from. */
  readonly to: Day | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `bodies` of `WhoMet`. */
export interface WhoMetBody {
  /** The body; null where no source names one. */
  readonly body: Ref
  /** How many took place. */
  readonly held: number
  /** Those of which any such presence is on record; of the others nobody can say who was there. */
  readonly told: number
}

/** What stands under `actors` of `WhoMet`. */
export interface WhoMetActor {
  /** The person, state, body or organization. */
  readonly actor: Ref
  /** How many meetings. */
  readonly meetings: number
  /** The bodies it is of. */
  readonly bodies: readonly WhoMetActorBody[]
}

/** What stands under `bodies` of `WhoMetActor`. */
export interface WhoMetActorBody {
  /** The body; null where no source names one. */
  readonly body: Id<'body' | 'organization'>
  /** How many meetings. */
  readonly meetings: number
}

/** Which states or people met through which bodies: at how many meetings of each they are on record as there. */
export interface WhoMetResult {
  /** The person, body, organization, state or force. */
  readonly who: 'state' | 'person'
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Meetings held, each once; a joint one counts for each of its bodies below. */
  readonly meetings: number
  /** Bodies that met, those with most meetings first. */
  readonly bodies: readonly WhoMetBody[]
  /** Who was there, most meetings first. Who was absent, or only invited or expected, was not. */
  readonly actors: readonly WhoMetActor[]
}
