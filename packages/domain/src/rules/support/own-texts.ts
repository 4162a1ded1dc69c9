import { allRecords, type Dataset } from '../../dataset.ts'
import type { Place } from '../../definition/places.ts'
import { proseOf } from '../../prose.ts'
import type { AnyRecord } from '../../record.ts'

export interface OwnText {
  readonly record: AnyRecord
  readonly path: Place
  readonly text: string
}

const memo = new WeakMap<Dataset, readonly OwnText[]>()
/** Every text of the record that is in our own words, and where it stands. */
export const ownTexts = (dataset: Dataset): readonly OwnText[] => {
  const made =
    memo.get(dataset) ??
    allRecords(dataset).flatMap((record) =>
      proseOf(record, 'own').map(({ place, text }) => ({ record, path: place, text })),
    )
  memo.set(dataset, made)
  return made
}
