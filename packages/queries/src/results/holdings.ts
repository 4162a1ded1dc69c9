import { type Dataset, eventKinds, type Id, recordsOf } from '@csto-record/domain'
import * as z from 'zod'
import { groupBy } from '../memo.ts'
import { Ref, refOrNull } from './cited.ts'

export const Held = z.strictObject({
  /** Null for events of no body. */
  body: Ref.nullable(),
  kind: z.enum(eventKinds),
  /** Null for events without a year. */
  year: z.string().nullable(),
  /** How many events; one of two bodies counts for each. */
  events: z.int(),
})
/** The first year that an event may have begun in; null where it has none. */
export const yearOf = ({ start }: { readonly start: { readonly earliest: string | null } | null }): string | null =>
  start?.earliest?.slice(0, 4) ?? null

/** Events counted by body, kind and year, in that order. */
export const heldBy = (dataset: Dataset): z.infer<typeof Held>[] => {
  const cells = groupBy(
    recordsOf(dataset, 'event').flatMap((event) =>
      (event.bodies.length === 0 ? [null] : event.bodies).map((body: Id | null) => ({ body, event })),
    ),
    ({ body, event }) => [JSON.stringify([body ?? '', event.kind, yearOf(event) ?? ''])],
  )
  return [...cells]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, [first, ...others]]) =>
      first === undefined
        ? []
        : {
            body: refOrNull(dataset, first.body),
            kind: first.event.kind,
            year: yearOf(first.event),
            events: others.length + 1,
          },
    )
}
