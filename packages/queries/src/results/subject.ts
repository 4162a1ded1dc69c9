import { type Dataset, type OrganizationId, recordsOf } from '@csto-record/domain'
import { perDataset } from '../memo.ts'

/** The organization that the record is about, which a question means where it names none; null where there is none. */
export const subjectOf: (dataset: Dataset) => OrganizationId | null = perDataset(
  (dataset) => recordsOf(dataset, 'organization').find(({ kind }) => kind === 'subject')?.id ?? null,
)
