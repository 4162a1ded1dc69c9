import type { Served } from '../http/served.ts'

/** What a writer may tell of besides the body: what it is made from, and the canonical address it is asked for under. */
export interface Written extends Served {
  readonly url: URL
}

/** Writes a body in one form. Pieces instead of one text are sent as they come. */
export type Writer<B> = (body: B, written: Written) => string | Promise<string | Iterable<string>> | Iterable<string>
