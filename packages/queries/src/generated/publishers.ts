// Written by `npm run types` from the queries; not edited by hand.
import type { Ref } from './shared.ts'

/** What `publishers` takes. */
export type PublishersParams = {
  /** The name of a publisher as sources have it; leave out for all. */
  readonly publisher?: string | null | undefined
}

/** What `publishers` takes once it is checked: what was left out is there, as its default. */
export type PublishersChecked = {
  /** The name of a publisher as sources have it; leave out for all. */
  readonly publisher: string | null
}

/** What stands under `publishers` of `Publishers`. */
export interface PublishersPublisher {
  /** Who published the page. */
  readonly publisher: string
  /** For whom the publisher speaks; null where it speaks for no party, or none is on record. */
  readonly party: Ref | null
  /** Texts it brought itself: its pages less those that print another's text. */
  readonly origins: number
  /** Statements that rest on its pages, alone or with others; one that rests on two pages counts twice. */
  readonly facts: number
  /** Its pages, oldest first; undated ones last. */
  readonly sources: readonly Ref<'source'>[]
}

/** Who published the pages that the record cites, how many of each, and how much rests on them. */
export interface PublishersResult {
  /** `publisher` where no source is by one of that name, spelled so. */
  readonly unknown: readonly string[]
  /** Those with most pages first, then by name. */
  readonly publishers: readonly PublishersPublisher[]
}
