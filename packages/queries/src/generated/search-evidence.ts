// Written by `npm run types` from the queries; not edited by hand.
import type { Day, FuzzyDate, Id, RecordType } from '@csto-record/domain/types'
import type { NotKnown, Ref } from './shared.ts'

/** What `search-evidence` takes. */
export type SearchEvidenceParams = {
  /** Words to look for in phrases, at most 200 characters, in any script; in quotes, as they stand. */
  readonly q: string
  /** What cites them: records of this type; leave out for all. */
  readonly type?: RecordType | null | undefined
  /** The id of a source (such as source/…); leave out for all. */
  readonly source?: Id<'source'> | null | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
  /** How many entries to return, a whole number from 1 to 500. */
  readonly limit?: number | undefined
  /** The cursor that a page of the same question gave as next, unchanged; leave out for the first. */
  readonly cursor?: string | null | undefined
}

/** What `search-evidence` takes once it is checked: what was left out is there, as its default. */
export type SearchEvidenceChecked = {
  /** Words to look for in phrases, at most 200 characters, in any script; in quotes, as they stand. */
  readonly q: string
  /** What cites them: records of this type; leave out for all. */
  readonly type: RecordType | null
  /** The id of a source (such as source/…); leave out for all. */
  readonly source: Id<'source'> | null
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
  /** How many entries to return, a whole number from 1 to 500. */
  readonly limit: number
  /** The cursor that a page of the same question gave as next, unchanged; leave out for the first. */
  readonly cursor: string | null
}

/** What stands under `hits` of `SearchEvidence`. */
export interface SearchEvidenceHit {
  /** Words as they stand in the source, at most eight: a pointer, no quotation. */
  readonly phrase: string
  /** The paragraph that the phrase stands in, counted from 1; null where no text is held. */
  readonly paragraph: number | null
  /** The source that is cited. */
  readonly source: Id<'source'>
  /** Who published the page. */
  readonly publisher: string
  /** The title of the page. */
  readonly title: string
  /** The address of the page. */
  readonly url: string
  /** The day on which the page was published; null where it bears none. */
  readonly published: FuzzyDate | null
  /** How far the page can be relied on to show what is cited. */
  readonly standing: 'original' | 'list' | 'copy' | 'reference'
  /** Whatever is cited to these words at this place. */
  readonly uses: readonly SearchEvidenceHitUse[]
}

/** What stands under `uses` of `SearchEvidenceHit`. */
export interface SearchEvidenceHitUse {
  /** The record that is meant. */
  readonly record: Ref
  /** Whether it is evidence of the record, of another value that it gives, or of what came of a commitment. */
  readonly as: 'evidence' | 'dispute' | 'follow-up'
  /** On whose word the source says so; null where the publisher speaks for itself. */
  readonly by: Ref | null
  /** How the source stands to what it says: it reports, announces, or relays a claim. */
  readonly manner: 'reported' | 'announced' | 'claimed'
  /** The stage of the life cycle that the source tells of; null where it says nothing of that. */
  readonly says: string | null
  /** The fields it is cited for, as `field` or `field:key`. */
  readonly supports: readonly string[]
  /** The facts that it supports, by their ids; none where the fields are ours. */
  readonly facts: readonly string[]
}

/** The words in sources that the record points to, and the facts that rest on them. */
export interface SearchEvidenceResult {
  /** What was asked, as it was read. */
  readonly q: string
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** How many there are in all, on this page or not. */
  readonly total: number
  /** What was found, best first. */
  readonly hits: readonly SearchEvidenceHit[]
  /** The cursor of the page that follows; null on the last. */
  readonly next: string | null
}
