import { type Dataset, Day } from '@csto-record/domain'
import type { Engines } from '@csto-record/queries'
import * as z from 'zod'
import type { Config } from '../config.ts'

/** The dataset version that an answer is made from. */
export const Stamp = z
  .strictObject({
    version: z.string().describe('version of the dataset'),
    asOf: Day.describe('the day through which sources were looked at'),
  })
  .meta({ id: 'DatasetVersion' })
export type Stamp = Readonly<z.infer<typeof Stamp>>

/** What answers are made from: the data with its version, and what is said of the record they belong to. */
export interface Served {
  readonly dataset: Dataset
  readonly stamp: Stamp
  /** What selections are asked of. */
  readonly engine: Engines
  readonly config: Config
}
