import type { Dataset } from '@csto-record/domain'
import type { Config, Encoder } from './config.ts'
import { gzip, makeSeen, makeShelf, type Seen, type Shelf } from './http/prepared.ts'

/** What every request is answered with. */
export interface Service {
  readonly dataset: Dataset
  readonly config: Config
  readonly shelf: Shelf
  /** Where on the shelf the answer to a request is, by the words the request came in. */
  readonly seen: Seen
  /** Content codings by name, the preferred one first. */
  readonly encoders: Readonly<Record<string, Encoder>>
}

export const makeService = (dataset: Dataset, config: Config): Service => ({
  dataset,
  config,
  shelf: makeShelf(),
  seen: makeSeen(),
  encoders: { ...config.encoders, gzip },
})
