import { type Dataset, type Redirect, recordById } from './dataset.ts'
import type { Id } from './ids.ts'

/** What became of an id: it is there, it moved on, it was withdrawn, or the record never had it. */
export type Resolved =
  | { readonly is: 'here'; readonly id: Id }
  | { readonly is: 'moved'; readonly id: Id; readonly reason: string }
  | { readonly is: 'withdrawn'; readonly reason: string }
  | { readonly is: 'unknown' }

const redirects = new WeakMap<Dataset, ReadonlyMap<Id, Redirect>>()
const redirectOf = (dataset: Dataset, id: Id): Redirect | undefined => {
  const made = redirects.get(dataset) ?? new Map(dataset.redirects.map((one) => [one.from, one]))
  redirects.set(dataset, made)
  return made.get(id)
}

/**
 * Follows an id to where its record is now, however often it moved. A record that is there is never sent on; a redirect
 * that leads nowhere, or round in a circle, leads to nothing the record has.
 */
export const resolveId = (dataset: Dataset, id: Id): Resolved => {
  if (recordById(dataset, id) !== undefined) return { is: 'here', id }
  const seen = new Set<Id>()
  let here = id
  let reason = ''
  while (!seen.has(here)) {
    seen.add(here)
    const redirect = redirectOf(dataset, here)
    if (redirect === undefined) return { is: 'unknown' }
    if (here === id) reason = redirect.reason
    if (redirect.to === null) return { is: 'withdrawn', reason: redirect.reason }
    if (recordById(dataset, redirect.to) !== undefined) return { is: 'moved', id: redirect.to, reason }
    here = redirect.to
  }
  return { is: 'unknown' }
}
