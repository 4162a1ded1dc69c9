import type { Origin } from '../http/origin.ts'

/** Writes a body in one form. Pieces instead of one text are sent as they come. */
export type Writer<B> = (body: B, origin: Origin) => string | Promise<string> | Iterable<string>
