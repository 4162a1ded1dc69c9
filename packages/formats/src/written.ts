import type { Dataset } from '@csto-record/domain'
import type { Identity } from './identity.ts'
import type { Release } from './versions.ts'

/** What a writer may tell of besides the body: what it is made from, where that is served, and what it is asked for under. */
export interface Written {
  readonly dataset: Dataset
  /** The dataset that is served: `dataset` may be what of it was known by a day. */
  readonly whole: Dataset
  /** The canonical address of the API that gives the same. */
  readonly url: URL
  readonly config: {
    readonly identity: Identity
    /** Where the API is found from outside, without a slash at the end; null for files of a copy that has none. */
    readonly publicUrl: string | null
    /** Where the reader is found, whose pages people are sent to; without a slash at the end. */
    readonly readerUrl: string
    /** Versions released before the dataset that is served, the oldest first. */
    readonly releases: readonly Release[]
  }
  /** Where a feed stands in each of its forms, as whole addresses, where that is not the API. */
  readonly files?: { readonly atom: string; readonly json: string }
}

/** Writes a body in one form. Pieces instead of one text are sent as they come. */
export type Writer<B> = (body: B, written: Written) => string | Promise<string | Iterable<string>> | Iterable<string>

/** What a writer gave, as one text. */
export const wholeText = async (given: ReturnType<Writer<never>>): Promise<string> => {
  const text = await given
  return typeof text === 'string' ? text : [...text].join('')
}
