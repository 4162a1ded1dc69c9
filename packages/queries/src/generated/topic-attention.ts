// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { NotKnown, Ref } from './shared.ts'

/** What `topic-attention` takes. */
export type TopicAttentionParams = {
  /** The topic, by id (such as topic/illegal-migration); topics below it count too. */
  readonly topic: Id<'topic'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `topic-attention` takes once it is checked: what was left out is there, as its default. */
export type TopicAttentionChecked = {
  /** The topic, by id (such as topic/illegal-migration); topics below it count too. */
  readonly topic: Id<'topic'>
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `years` of `TopicAttention`. */
export interface TopicAttentionYear {
  /** The year. */
  readonly year: string
  /** The event. */
  readonly event: number
  /** The document. */
  readonly document: number
  /** The commitment. */
  readonly commitment: number
  /** The remark. */
  readonly remark: number
}

/** How many events, documents, commitments and remarks of each year are on record under a topic. */
export interface TopicAttentionResult {
  /** The topic. */
  readonly topic: Ref<'topic'> | null
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Counts what the record holds, which is not all that happened. */
  readonly years: readonly TopicAttentionYear[]
  /** Records under the topic whose year is not known. */
  readonly undated: number
  /** The records that are meant. */
  readonly records: readonly Ref[]
}
