import { type Dataset, type EventRecord, type Id, recordsOf } from '@csto-record/domain'
import { perDataset } from '../../memo.ts'

/** The bodies that heads of state make up. */
export const summitBodies = perDataset((dataset: Dataset): readonly Id<'body'>[] =>
  recordsOf(dataset, 'body')
    .filter(({ composition }) => composition !== null && /^heads of state\b/i.test(composition))
    .map(({ id }) => id),
)

export const isSummit = (dataset: Dataset, { bodies }: EventRecord): boolean =>
  bodies.some((body) => summitBodies(dataset).some((summit) => summit === body))

export const summits = perDataset((dataset: Dataset) =>
  recordsOf(dataset, 'event').filter((event) => isSummit(dataset, event)),
)
