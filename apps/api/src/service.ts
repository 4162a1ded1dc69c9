import type { Dataset } from '@csto-record/domain'
import type { Config, Encoder } from './config.ts'
import { gzip, makeShelf, type Shelf } from './http/prepared.ts'

/** What every request is answered with. */
export interface Service {
  readonly dataset: Dataset
  readonly config: Config
  readonly shelf: Shelf
  /** Content codings by name, the preferred one first. */
  readonly encoders: Readonly<Record<string, Encoder>>
}

export const makeService = (dataset: Dataset, config: Config): Service => ({
  dataset,
  config,
  shelf: makeShelf(),
  encoders: { ...config.encoders, gzip },
})
