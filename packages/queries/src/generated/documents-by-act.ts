// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { DocumentResult, NotKnown } from './shared.ts'

/** What `documents-by-act` takes. */
export type DocumentsByActParams = {
  /** What the days are those of, one of adopted, signed, in-force; leave out for any. */
  readonly act?: 'adopted' | 'signed' | 'in-force' | null | undefined
  /** A day, YYYY-MM-DD: documents of which the act may have come on it, or after. */
  readonly from?: string | null | undefined
  /** A day, YYYY-MM-DD: documents of which the act may have come by it; not before from. */
  readonly to?: string | null | undefined
  /** One of treaty, charter, protocol, agreement, decision, declaration, statement, strategy, plan, list, model-law, memorandum, law, regulation, other; leave out for all. */
  readonly kind?: 'treaty' | 'charter' | 'protocol' | 'agreement' | 'decision' | 'declaration' | 'statement' | 'strategy' | 'plan' | 'list' | 'model-law' | 'memorandum' | 'law' | 'regulation' | 'other' | null | undefined
  /** How far they came, one of planned, drafted, adopted, signed, in-force; leave out for all. */
  readonly status?: 'planned' | 'drafted' | 'adopted' | 'signed' | 'in-force' | null | undefined
  /** The id of a body, organization, state (such as body/…); leave out for all. */
  readonly body?: Id<'body' | 'organization' | 'state'> | null | undefined
  /** The id of a state, organization, body (such as state/…); leave out for all. */
  readonly party?: Id<'state' | 'organization' | 'body'> | null | undefined
  /** The id of a topic (such as topic/…); leave out for all. */
  readonly topic?: Id<'topic'> | null | undefined
  /** Newest-first or oldest-first. */
  readonly order?: 'oldest-first' | 'newest-first' | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
  /** How many entries to return, a whole number from 1 to 500. */
  readonly limit?: number | undefined
  /** The cursor that a page of the same list and order gave as next, unchanged; leave out for the first. */
  readonly cursor?: string | null | undefined
}

/** What `documents-by-act` takes once it is checked: what was left out is there, as its default. */
export type DocumentsByActChecked = {
  /** What the days are those of, one of adopted, signed, in-force; leave out for any. */
  readonly act: 'adopted' | 'signed' | 'in-force' | null
  /** A day, YYYY-MM-DD: documents of which the act may have come on it, or after. */
  readonly from: Day | null
  /** A day, YYYY-MM-DD: documents of which the act may have come by it; not before from. */
  readonly to: Day | null
  /** One of treaty, charter, protocol, agreement, decision, declaration, statement, strategy, plan, list, model-law, memorandum, law, regulation, other; leave out for all. */
  readonly kind: 'treaty' | 'charter' | 'protocol' | 'agreement' | 'decision' | 'declaration' | 'statement' | 'strategy' | 'plan' | 'list' | 'model-law' | 'memorandum' | 'law' | 'regulation' | 'other' | null
  /** How far they came, one of planned, drafted, adopted, signed, in-force; leave out for all. */
  readonly status: 'planned' | 'drafted' | 'adopted' | 'signed' | 'in-force' | null
  /** The id of a body, organization, state (such as body/…); leave out for all. */
  readonly body: Id<'body' | 'organization' | 'state'> | null
  /** The id of a state, organization, body (such as state/…); leave out for all. */
  readonly party: Id<'state' | 'organization' | 'body'> | null
  /** The id of a topic (such as topic/…); leave out for all. */
  readonly topic: Id<'topic'> | null
  /** Newest-first or oldest-first. */
  readonly order: 'oldest-first' | 'newest-first'
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
  /** How many entries to return, a whole number from 1 to 500. */
  readonly limit: number
  /** The cursor that a page of the same list and order gave as next, unchanged; leave out for the first. */
  readonly cursor: string | null
}

/** Documents by what was done with them and when, newest first; those of which no act has a year stand last. */
export interface DocumentsByActResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** How many there are in all, on this page or not. */
  readonly total: number
  /** The documents. */
  readonly documents: readonly DocumentResult[]
  /** The cursor of the page that follows; null on the last. */
  readonly next: string | null
}
