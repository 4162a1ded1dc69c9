import { type BodyRecord, compareDates, type Dataset, type EventRecord, type Id, recordsOf } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'

/** A run of meetings or exercises with its events in order, and the numbers below the highest that the record lacks. */
export interface Run {
  readonly series: BodyRecord['series'][number]
  readonly events: readonly EventRecord[]
  readonly missing: readonly number[]
}

const eventsByOwner = perDataset((dataset: Dataset) =>
  groupBy(recordsOf(dataset, 'event'), ({ series }): readonly Id[] => (series === null ? [] : [series.of])),
)

/** By day, those without one last; by number on the same day. */
const inOrder = (left: EventRecord, right: EventRecord): number =>
  compareDates(left.start, right.start) || (left.series?.number ?? 0) - (right.series?.number ?? 0)

/** The runs that a body, force or organization defines. */
export const runsOf = (
  dataset: Dataset,
  owner: { readonly id: Id; readonly series: BodyRecord['series'] },
): readonly Run[] =>
  owner.series.map((series) => {
    const events = (eventsByOwner(dataset).get(owner.id) ?? []).filter((event) => event.series?.key === series.key)
    const numbers = new Set(events.flatMap((event) => event.series?.number ?? []))
    const highest = series.numbering === 'ordinal' ? Math.max(0, ...numbers) : 0
    const missing = Array.from({ length: highest }, (_, position) => position + 1).filter(
      (number) => !numbers.has(number),
    )
    return { series, events: events.toSorted(inOrder), missing }
  })
