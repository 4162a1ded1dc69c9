import { type AnyRecord, type Dataset, definitionOf, type Id, recordById } from '@csto-record/domain'

/** A name to show for any record, as its type's definition words it: its own name, or one made of what it connects. */
export const nameOf = (dataset: Dataset, record: AnyRecord): string =>
  // The caption of a definition takes the records of its own type, and this record is one.
  definitionOf(record.type).caption(record as never, (id) => nameOfId(dataset, id))

/** The name of the record of an id; the id itself where the dataset has no such record. */
export const nameOfId = (dataset: Dataset, id: Id): string => {
  const record = recordById(dataset, id)
  return record === undefined ? id : nameOf(dataset, record)
}
