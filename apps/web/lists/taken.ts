import type { AnyRecord, Dataset, RecordType } from '@csto-record/domain'
import type { Query } from '@csto-record/queries'

/** Rows as they are taken along: records of a type, or what a query answered. */
export type Taken =
  | { readonly of: 'records'; readonly type: RecordType; readonly records: readonly AnyRecord[] }
  | { readonly of: 'result'; readonly query: Query; readonly result: object }

/** A list whose rows stand in files beside the pages. */
export interface PreparedList {
  /** Names its files, `/data/lists/<key>.csv` and `.json`. */
  readonly key: string
  /** Where the API has the same rows; path and query, without a form at the end of the path. */
  readonly api: string
  /** Whether the API's list holds more: it has no filter for just these. */
  readonly apiHasMore: boolean
  readonly taken: (dataset: Dataset) => Taken
}

export const listForms = ['csv', 'json'] as const
export type ListForm = (typeof listForms)[number]

export const listHref = (key: string, form: ListForm): string => `/data/lists/${key}.${form}`

/** The address of a list of the API in another form: `/v1/events?a=b` and `csv` give `/v1/events.csv?a=b`. */
export const inForm = (api: string, form: string): string => api.replace(/(?=\?|$)/, `.${form}`)
