// Written by `npm run types` from the queries; not edited by hand.
import type { RecordType } from '@csto-record/domain/types'
import type { Ref } from './shared.ts'

/** What `annotate-text` takes. */
export type AnnotateTextParams = {
  /** A text of at most 20,000 characters. */
  readonly text: string
}

/** What `annotate-text` takes once it is checked: what was left out is there, as its default. */
export type AnnotateTextChecked = {
  /** A text of at most 20,000 characters. */
  readonly text: string
}

/** What stands under `mentions` of `AnnotateText`. */
export interface AnnotateTextMention {
  /** The record that is meant. */
  readonly record: Ref
  /** The type of the record. */
  readonly type: RecordType
  /** Other records that are written the same way: the text does not tell which is meant. */
  readonly others: readonly Ref[]
  /** The name as it is written. */
  readonly text: string
  /** The first day; null where no source tells. */
  readonly start: number
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: number
}

/** Which records a text mentions, and where. */
export interface AnnotateTextResult {
  /** Offsets count UTF-16 code units, as JavaScript strings do; mentions do not overlap. */
  readonly mentions: readonly AnnotateTextMention[]
}
