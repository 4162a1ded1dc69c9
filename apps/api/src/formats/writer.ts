import type { Dataset } from '@csto-record/domain'
import type { Served } from '../http/served.ts'

/** What a writer may tell of besides the body: what it is made from, and the canonical address it is asked for under. */
export interface Written extends Served {
  readonly url: URL
  /** The dataset that is served: `dataset` may be what of it was known by a day. */
  readonly whole: Dataset
}

/** Writes a body in one form. Pieces instead of one text are sent as they come. */
export type Writer<B> = (body: B, written: Written) => string | Promise<string | Iterable<string>> | Iterable<string>
