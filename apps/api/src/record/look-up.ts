import {
  type AnyRecord,
  type Dataset,
  type Id,
  isId,
  type RecordType,
  recordById,
  recordsOf,
} from '@csto-record/domain'
import { distance } from 'fastest-levenshtein'

export type LookedUp =
  | { readonly kind: 'here'; readonly record: AnyRecord }
  | { readonly kind: 'moved'; readonly to: Id }
  | { readonly kind: 'withdrawn'; readonly reason: string }
  | { readonly kind: 'absent'; readonly near: readonly Id[] }

const longest = 120
const mostNear = 3

/** Ids of a type spelled most like one that is not there. */
const nearTo = (dataset: Dataset, type: RecordType, id: string): readonly Id[] => {
  if (id.length > longest) return []
  return recordsOf(dataset, type)
    .map((record): { id: Id; away: number } => ({ id: record.id, away: distance(record.id, id) }))
    .filter(({ away }) => away <= id.length / 2)
    .toSorted((left, right) => left.away - right.away)
    .slice(0, mostNear)
    .map(({ id: near }) => near)
}

/** Where the record of an id is: here, under another id, withdrawn, or nowhere. Takes any text for an id. */
export const lookUp = (dataset: Dataset, type: RecordType, id: string): LookedUp => {
  const record = isId(id) ? recordById(dataset, id) : undefined
  if (record !== undefined) return { kind: 'here', record }
  const redirect = dataset.redirects.find(({ from }) => from === id)
  if (redirect === undefined) return { kind: 'absent', near: nearTo(dataset, type, id) }
  return redirect.to === null ? { kind: 'withdrawn', reason: redirect.reason } : { kind: 'moved', to: redirect.to }
}
