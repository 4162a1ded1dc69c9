import type { Id } from '@csto-record/domain'
import type { Span } from './page.ts'

/** A record that a page names. */
export interface Mention extends Span {
  readonly id: Id
  /** Other records that are written the same way: the page does not tell which is meant. */
  readonly others: readonly Id[]
}
