import { type Dataset, type Day, type Id, recordById } from '@csto-record/domain'

/** Whether an organization or body had surely not been founded on a day. Nobody chairs or belongs to what is not there. */
export const isBeforeFounding = (dataset: Dataset, id: Id, day: Day): boolean => {
  const record = recordById(dataset, id)
  const founded = record?.type === 'organization' ? record.founded : record?.type === 'body' ? record.established : null
  return founded?.earliest != null && day < founded.earliest
}
