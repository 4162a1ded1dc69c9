import type { Accepted } from './outcome.ts'

/** Survivors that no test can or need find, each with the reason; an entry that is found or gone fails the run. */
export const accepted: readonly Accepted[] = []
