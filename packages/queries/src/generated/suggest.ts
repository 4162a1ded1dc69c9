// Written by `npm run types` from the queries; not edited by hand.
import type { Id, RecordType } from '@csto-record/domain/types'

/** What `suggest` takes. */
export type SuggestParams = {
  /** What was typed so far, at most 100 characters: beginnings of words, in whatever order. */
  readonly q: string
  /** Records of this type; leave out for all that have names of their own. */
  readonly type?: RecordType | null | undefined
  /** How many at most, a whole number from 1 to 20. */
  readonly limit?: number | undefined
}

/** What `suggest` takes once it is checked: what was left out is there, as its default. */
export type SuggestChecked = {
  /** What was typed so far, at most 100 characters: beginnings of words, in whatever order. */
  readonly q: string
  /** Records of this type; leave out for all that have names of their own. */
  readonly type: RecordType | null
  /** How many at most, a whole number from 1 to 20. */
  readonly limit: number
}

/** What stands under `suggestions` of `Suggest`. */
export interface SuggestSuggestion {
  /** The id; it never dies. */
  readonly id: Id
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** The type of the record. */
  readonly type: RecordType
  /** The spelling that fits, where it comes from, and the language it is of; null where it is of none in particular. */
  readonly matched: SuggestSuggestionMatched
}

/** What stands under `matched` of `SuggestSuggestion`. */
export interface SuggestSuggestionMatched {
  /** The name as it is written. */
  readonly text: string
  /** The field that is meant, as `field`, or `field:key` for one entry of a list. */
  readonly field: 'name' | 'names' | 'acronym'
  /** A BCP 47 tag; null where the spelling belongs to no language in particular. */
  readonly language: string | null
}

/** Names that what was typed so far may become, in any script, with the record that each leads to. */
export interface SuggestResult {
  /** What was asked, as it was read. */
  readonly q: string
  /** Each record once, by the spelling that fits best. */
  readonly suggestions: readonly SuggestSuggestion[]
}
