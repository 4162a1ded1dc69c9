import type { Id } from '@csto-record/domain'
import type { SearchResult } from 'minisearch'

/** A record that was found, and what led to it. */
export interface Hit {
  readonly id: Id
  readonly score: number
  /** Terms of the index that matched, each with the fields that have it. */
  readonly match: Readonly<Record<string, readonly string[]>>
  /** Terms asked for that the record has. */
  readonly asked: readonly string[]
  /** What leads to the record besides its words. */
  readonly lead: Lead | null
}

export type Lead =
  | { readonly kind: 'name'; readonly undated: boolean }
  | { readonly kind: 'office' | 'office-before' | 'chair' | 'member'; readonly office: string }
  | { readonly kind: 'next' | 'last'; readonly day: string }

export const hitOf = ({ id, score, match, queryTerms }: SearchResult, lead: Lead | null = null): Hit => ({
  id: id as Id,
  score,
  match,
  asked: queryTerms,
  lead,
})

export const led = (id: Id, lead: Lead): Hit => ({ id, score: 0, match: {}, asked: [], lead })

/** What tells of other records rather than being one that is looked for. */
export const isTeller = (id: Id): boolean => /^(?:source|remark|commitment)\//.test(id)
