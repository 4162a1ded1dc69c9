// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { EventResult, NotKnown } from './shared.ts'

/** What `timeline` takes. */
export type TimelineParams = {
  /** A day, YYYY-MM-DD: events that may have lasted to it, or began after. */
  readonly from?: string | null | undefined
  /** A day, YYYY-MM-DD: events that may have begun by it; not before from. */
  readonly to?: string | null | undefined
  /** One of session, meeting, joint-session, exercise, training, consultation, operation, conference, deployment, visit, statement; leave out for all. */
  readonly kind?: 'session' | 'meeting' | 'joint-session' | 'exercise' | 'training' | 'consultation' | 'operation' | 'conference' | 'deployment' | 'visit' | 'statement' | null | undefined
  /** One of planned, under-way, held, postponed, cancelled; leave out for all. */
  readonly status?: 'planned' | 'under-way' | 'held' | 'postponed' | 'cancelled' | null | undefined
  /** The id of a body, organization (such as body/…); leave out for all. */
  readonly body?: Id<'body' | 'organization'> | null | undefined
  /** The id of a force (such as force/…); leave out for all. */
  readonly force?: Id<'force'> | null | undefined
  /** The id of a topic (such as topic/…); leave out for all. */
  readonly topic?: Id<'topic'> | null | undefined
  /** The id of a state (such as state/…); leave out for all. */
  readonly state?: Id<'state'> | null | undefined
  /** The id of a place, state (such as place/…); leave out for all. */
  readonly place?: Id<'place' | 'state'> | null | undefined
  /** The id of a person (such as person/…); leave out for all. */
  readonly person?: Id<'person'> | null | undefined
  /** What the state or person has to do with the event, one of took-part, chaired, hosted, spoke, asked, subject, party; leave out for any. */
  readonly tie?: 'took-part' | 'chaired' | 'hosted' | 'spoke' | 'asked' | 'subject' | 'party' | null | undefined
  /** Oldest-first or newest-first. */
  readonly order?: 'oldest-first' | 'newest-first' | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
  /** How many entries to return, a whole number from 1 to 500. */
  readonly limit?: number | undefined
  /** The cursor that a page of the same list and order gave as next, unchanged; leave out for the first. */
  readonly cursor?: string | null | undefined
}

/** What `timeline` takes once it is checked: what was left out is there, as its default. */
export type TimelineChecked = {
  /** A day, YYYY-MM-DD: events that may have lasted to it, or began after. */
  readonly from: Day | null
  /** A day, YYYY-MM-DD: events that may have begun by it; not before from. */
  readonly to: Day | null
  /** One of session, meeting, joint-session, exercise, training, consultation, operation, conference, deployment, visit, statement; leave out for all. */
  readonly kind: 'session' | 'meeting' | 'joint-session' | 'exercise' | 'training' | 'consultation' | 'operation' | 'conference' | 'deployment' | 'visit' | 'statement' | null
  /** One of planned, under-way, held, postponed, cancelled; leave out for all. */
  readonly status: 'planned' | 'under-way' | 'held' | 'postponed' | 'cancelled' | null
  /** The id of a body, organization (such as body/…); leave out for all. */
  readonly body: Id<'body' | 'organization'> | null
  /** The id of a force (such as force/…); leave out for all. */
  readonly force: Id<'force'> | null
  /** The id of a topic (such as topic/…); leave out for all. */
  readonly topic: Id<'topic'> | null
  /** The id of a state (such as state/…); leave out for all. */
  readonly state: Id<'state'> | null
  /** The id of a place, state (such as place/…); leave out for all. */
  readonly place: Id<'place' | 'state'> | null
  /** The id of a person (such as person/…); leave out for all. */
  readonly person: Id<'person'> | null
  /** What the state or person has to do with the event, one of took-part, chaired, hosted, spoke, asked, subject, party; leave out for any. */
  readonly tie: 'took-part' | 'chaired' | 'hosted' | 'spoke' | 'asked' | 'subject' | 'party' | null
  /** Oldest-first or newest-first. */
  readonly order: 'oldest-first' | 'newest-first'
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
  /** How many entries to return, a whole number from 1 to 500. */
  readonly limit: number
  /** The cursor that a page of the same list and order gave as next, unchanged; leave out for the first. */
  readonly cursor: string | null
}

/** Events in order of time, filtered and paged; those without a year stand last, and outside every span of days. */
export interface TimelineResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** How many there are in all, on this page or not. */
  readonly total: number
  /** The events. */
  readonly events: readonly EventResult[]
  /** The cursor of the page that follows; null on the last. */
  readonly next: string | null
}
