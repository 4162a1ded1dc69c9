import type { Dataset } from '../dataset.ts'
import type { Day } from '../edtf.ts'
import { pluralOf, recordTypes } from '../ids.ts'
import type { AnyRecord } from '../record.ts'
import { firstDay } from '../rules/links/dates-plausible.ts'
import type { Meta } from './meta.ts'

/**
 * The day through which a record looked that does not say so: that of its youngest source. Without a dated one it has
 * looked at nothing, and stands at the day before which no event of the record lies.
 */
const youngestDay = (records: readonly AnyRecord[]): Day =>
  records
    .flatMap((record) => (record.type === 'source' ? (record.published?.latest ?? []) : []))
    .toSorted()
    .at(-1) ?? firstDay

/** Records in order of their ids, under the name of their collection. */
export const assemble = (records: readonly AnyRecord[], { version, asOf, redirects }: Meta): Dataset => {
  const collections = recordTypes.map((type) => [
    pluralOf(type),
    records.filter((record) => record.type === type).toSorted((left, right) => (left.id < right.id ? -1 : 1)),
  ])
  // Every record type has its collection; the mapped type of Dataset cannot be built entry by entry.
  return { version, asOf: asOf ?? youngestDay(records), redirects, ...Object.fromEntries(collections) } as Dataset
}
