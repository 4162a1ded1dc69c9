import type { Day, Id } from '@csto-record/domain'
import type MiniSearch from 'minisearch'
import type { NamesByStem } from '../leave-names-out.ts'
import type { OfficeBook } from './office-book.ts'

interface Known {
  readonly has: (term: string) => boolean
}
interface Called {
  readonly get: (name: string) => readonly Id[] | undefined
}

/**
 * What a question is asked of: the whole index in memory (`groundOf`), or those parts of it that were fetched for the
 * question (`partialGround`). Nothing of the search needs more of the record than this.
 */
export interface Ground {
  /** The day of the record: what comes after it is still to come. */
  readonly asOf: Day
  readonly index: Pick<MiniSearch, 'search'>
  /** Every term of the index: a word that the record has is not guessed at. */
  readonly terms: Known
  /** The words of names: a word that no name has may be another spelling of one, though a text has it. */
  readonly nameTerms: Known
  /** How many terms begin in a way: what it costs to look for them all. */
  readonly begunBy: (beginning: string) => number
  /** Names of what everything on record is about. */
  readonly subject: NamesByStem
  /** Records by their names, letter for letter, and by what their names mean. */
  readonly plainNames: Called
  readonly coreNames: Called
  readonly offices: OfficeBook
  /** The first and the last day on which an event may have begun; null for what is no event or has no day. */
  readonly beginningOf: (id: Id) => readonly [earliest: Day, latest: Day] | null
}
