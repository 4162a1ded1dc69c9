import { type Dataset, recordById, recordsOf } from '../../dataset.ts'
import type { EventRecord } from '../../record.ts'
import { groupBy } from './group-by.ts'

export type SeriesEvent = EventRecord & { readonly series: NonNullable<EventRecord['series']> }

/** The events that belong to a series, by the name of the series. */
export const eventsBySeries = (dataset: Dataset): ReadonlyMap<string, readonly SeriesEvent[]> =>
  groupBy(
    recordsOf(dataset, 'event').filter((event): event is SeriesEvent => event.series !== null),
    ({ series }) => `${series.of} ${series.key}`,
  )

/** The series as its body, organization or force defines it; undefined where it does not. */
export const seriesDefinition = (dataset: Dataset, { of, key }: SeriesEvent['series']) =>
  recordById(dataset, of)?.series.find((series) => series.key === key)
