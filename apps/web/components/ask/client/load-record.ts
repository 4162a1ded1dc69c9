import type { Dataset } from '@csto-record/domain'

type Queries = typeof import('@csto-record/queries')
export interface LoadedRecord {
  readonly dataset: Dataset
  readonly queries: Queries
}

const fetchDataset = async (): Promise<Dataset> => {
  const response = await fetch('/data/dataset.json')
  if (!response.ok) throw new Error(`the data could not be fetched: ${response.status}`)
  // The build wrote this file from the dataset itself; nobody checks it again.
  return (await response.json()) as Dataset
}

let loading: Promise<LoadedRecord> | undefined
/** The whole record and its queries, fetched once and only when a view needs them. Rejects where the network fails. */
export const loadRecord = (): Promise<LoadedRecord> => {
  loading ??= Promise.all([fetchDataset(), import('@csto-record/queries')]).then(
    ([dataset, queries]) => ({ dataset, queries }),
    (error: unknown) => {
      loading = undefined
      throw error
    },
  )
  return loading
}
