import { type Dataset, type Id, type RecordType, recordById, typeOf } from '@csto-record/domain'
import { wholeOf } from '../../known/dataset-as-known.ts'
import { groundOf } from './ground-of.ts'
import { readQuestion } from './question.ts'
import { ranked } from './ranked.ts'

/**
 * Whether a record counts as a hit: it is of the type asked for, null for any, and the dataset has it. The index is that
 * of the whole record, whatever day the dataset is known by.
 */
export const countsFor =
  (dataset: Dataset, type: RecordType | null) =>
  (id: Id): boolean =>
    (type === null || typeOf<RecordType>(id) === type) && recordById(dataset, id) !== undefined

/** The ids of every record of a type that words lead to, without the reasons. */
export const idsFound = (dataset: Dataset, type: RecordType, q: string): ReadonlySet<Id> => {
  const ground = groundOf(wholeOf(dataset))
  return new Set(ranked(ground, q, readQuestion(ground, q), countsFor(dataset, type)).map(({ id }) => id))
}
