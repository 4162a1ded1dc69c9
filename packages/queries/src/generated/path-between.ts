// Written by `npm run types` from the queries; not edited by hand.
import type { Day, Id } from '@csto-record/domain/types'
import type { Cited, NotKnown, Ref } from './shared.ts'

/** What `path-between` takes. */
export type PathBetweenParams = {
  /** One record, by id. */
  readonly from: Id
  /** The other record, by id. */
  readonly to: Id
  /** The most steps to try, a whole number from 1 to 6. */
  readonly most?: number | undefined
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy?: string | null | undefined
}

/** What `path-between` takes once it is checked: what was left out is there, as its default. */
export type PathBetweenChecked = {
  /** One record, by id. */
  readonly from: Id
  /** The other record, by id. */
  readonly to: Id
  /** The most steps to try, a whole number from 1 to 6. */
  readonly most: number
  /** A day, YYYY-MM-DD: only sources published by then count; leave out to count all. */
  readonly knownBy: Day | null
}

/** What stands under `steps` of `PathBetween`. */
export interface PathBetweenStep {
  /** Where it begins. */
  readonly from: Ref
  /** The field that is meant, as `field`, or `field:key` for one entry of a list. */
  readonly field: string
  /** Where it ends. */
  readonly to: Ref
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** How two records are connected, with the evidence of each step. */
export interface PathBetweenResult {
  /** The day by which sources had to be published to count; null where all count. */
  readonly knownBy: Day | null
  /** What that limit leaves out; null where there is none. */
  readonly notKnown: NotKnown
  /** Null where no path of that many steps was found; empty where the two are one record. */
  readonly steps: readonly PathBetweenStep[] | null
}
