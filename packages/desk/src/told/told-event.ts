import type { Id } from '@csto-record/domain'
import type { FoundFigure } from '../page/figures.ts'
import type { Mention } from '../page/mention.ts'
import type { Span } from '../page/page.ts'
import type { Says } from './event-words.ts'
import type { ToldParticipant } from './people.ts'

/** A value that a page tells, and the words that tell it. */
export interface Told<T> {
  readonly value: T
  readonly at: Span
}
export interface ToldSeries {
  readonly of: Id<'body' | 'organization' | 'force'>
  readonly key: string
  readonly number: number | null
}

/** What a page tells of one event. Null and empty where it tells nothing, or nothing that is read. */
export interface ToldEvent {
  readonly kind: string | null
  readonly start: Told<string> | null
  readonly end: Told<string> | null
  /** Set where the day is the dateline's: the page says "today", or names no day at all. */
  readonly fromDateline: boolean
  readonly place: Told<Id<'place' | 'state'>> | null
  readonly form: Told<'videoconference'> | null
  readonly bodies: readonly Told<Id<'body'>>[]
  readonly forces: readonly Told<Id<'force'>>[]
  readonly series: Told<ToldSeries> | null
  /** A number of a meeting of nobody whom the record knows by that name. */
  readonly unnamed: number | null
  /** The exercise or the meeting on record that the name itself leads to. */
  readonly known: Id<'event'> | null
  readonly chair: Mention | null
  readonly participants: readonly ToldParticipant[]
  readonly figures: readonly FoundFigure[]
  readonly says: Says | null
  /** The words that say so: the event's name in its sentence. */
  readonly at: Span
}
