import type { Dataset } from '../dataset.ts'
import { pluralOf, recordTypes } from '../ids.ts'
import type { AnyRecord } from '../record.ts'
import type { Meta } from './meta.ts'

/** Records in order of their ids, under the name of their collection. */
export const assemble = (records: readonly AnyRecord[], { version, asOf, redirects }: Meta): Dataset => {
  const collections = recordTypes.map((type) => [
    pluralOf(type),
    records.filter((record) => record.type === type).toSorted((left, right) => (left.id < right.id ? -1 : 1)),
  ])
  // Every record type has its collection; the mapped type of Dataset cannot be built entry by entry.
  return { version, asOf, redirects, ...Object.fromEntries(collections) } as Dataset
}
