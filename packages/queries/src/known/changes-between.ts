import { allRecords, type Dataset, type Id } from '@csto-record/domain'
import { type Change, changesOf } from './changes.ts'

/** What differs between two versions of the dataset, in meaning. */
export interface Changes {
  readonly from: string
  readonly to: string
  readonly recordsAdded: readonly Id[]
  readonly recordsWithdrawn: readonly Id[]
  readonly facts: readonly Change[]
}

/**
 * Compares two dataset versions. Takes two datasets, so it is a plain function and no route of its own: a server holds
 * one version. Editorial fields (notes, topics, other spellings) are not compared.
 */
export const changesBetween = (before: Dataset, after: Dataset): Changes => {
  const ids = (dataset: Dataset) => new Set(allRecords(dataset).map(({ id }) => id))
  const [old, now] = [ids(before), ids(after)]
  return {
    from: before.version,
    to: after.version,
    recordsAdded: [...now].filter((id) => !old.has(id)),
    recordsWithdrawn: [...old].filter((id) => !now.has(id)),
    facts: changesOf(before, after),
  }
}
