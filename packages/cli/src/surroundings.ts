import type { Dataset } from '@csto-record/domain'

/** What a command takes from where it runs. */
export interface Surroundings {
  /** Reads the dataset; called once, and only by what asks it. */
  readonly dataset: () => Promise<Dataset>
  /** How wide the terminal is that the answer goes to; null where it goes to a file or another program. */
  readonly width: number | null
  readonly version: string
}
