import type { Served } from '../http/served.ts'

/** Writes a body in one form. Pieces instead of one text are sent as they come. */
export type Writer<B> = (body: B, served: Served) => string | Promise<string> | Iterable<string>
