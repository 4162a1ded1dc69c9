// Written by `npm run types` from the queries; not edited by hand.
import type { Day, RecordType } from '@csto-record/domain/types'
import type { NotKnown, Ref } from './shared.ts'

/** What `search` takes. */
export type SearchParams = {
  /** The words to look for, at most 200 characters. */
  readonly q: string
  /** One of source, state, membership, organization, body, person, tenure, chairmanship, commitment, event, remark, document, act, provision, force, topic, place; leave out for all. */
  readonly type?: RecordType | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
  /** How many entries to return, a whole number from 1 to 500. */
  readonly limit?: number | undefined
  /** The cursor that a page of the same question gave as next, unchanged; leave out for the first. */
  readonly cursor?: string | null | undefined
}

/** What `search` takes once it is checked: what was left out is there, as its default. */
export type SearchChecked = {
  /** The words to look for, at most 200 characters. */
  readonly q: string
  /** One of source, state, membership, organization, body, person, tenure, chairmanship, commitment, event, remark, document, act, provision, force, topic, place; leave out for all. */
  readonly type: RecordType | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
  /** How many entries to return, a whole number from 1 to 500. */
  readonly limit: number
  /** The cursor that a page of the same question gave as next, unchanged; leave out for the first. */
  readonly cursor: string | null
}

/** What stands under `hits` of `Search`. */
export interface SearchHit {
  /** The record that is meant. */
  readonly record: Ref
  /** The type of the record. */
  readonly type: RecordType
  /** How well it fits: the more the better, within one answer. */
  readonly score: number
  /** What led from the question to the record. */
  readonly why: readonly SearchHitWhy[]
}

/** What stands under `why` of `SearchHit`. */
export interface SearchHitWhy {
  /** What of the question led here, as it was typed. */
  readonly asked: string
  /** What it led to: a word or a name as the record has it, an office, a day; null for a word that was dropped. */
  readonly found: string | null
  /** The fields that the words stand in. */
  readonly fields: readonly ('name' | 'names' | 'acronym' | 'kind' | 'dates' | 'text' | 'context' | 'told')[]
  /** What kind it is. */
  readonly kind: 'name' | 'office' | 'office-before' | 'chair' | 'member' | 'next' | 'last' | 'date' | 'exact' | 'inflected' | 'transliterated' | 'synonym' | 'sound' | 'prefix' | 'fuzzy' | 'dropped'
}

/** Records that words or a question lead to, in any script, best first, each with why it was found. */
export interface SearchResult {
  /** What was asked, as it was read. */
  readonly q: string
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Words that everything on record has in common, the name of its organization: they were not looked for. */
  readonly leftOut: readonly string[]
  /** Why nothing was looked for: `no-words`, signs alone were given, or letters that the search cannot read; `common-words`, only words that make a question and tell nothing apart; `no-such-day`, a day is named that no calendar has. Null where something was looked for. */
  readonly unasked: 'no-words' | 'common-words' | 'no-such-day' | null
  /** How many there are in all, on this page or not. */
  readonly total: number
  /** Records of this name first, then what an office or a day leads to, then by score. Where no record has every word, those with most of them, each saying which were dropped. */
  readonly hits: readonly SearchHit[]
  /** The cursor of the page that follows; null on the last. */
  readonly next: string | null
}
