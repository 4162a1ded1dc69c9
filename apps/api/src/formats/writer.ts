import type { Served } from '../http/served.ts'

/** What an answer is written from besides its body: what is served, and the canonical address asked for. */
export interface Writing extends Served {
  readonly url: URL
}

/** Writes a body in one form. Pieces instead of one text are sent as they come. */
export type Writer<B> = (body: B, writing: Writing) => string | Promise<string | Iterable<string>> | Iterable<string>
