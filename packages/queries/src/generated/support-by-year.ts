// Written by `npm run types` from the queries; not edited by hand.
import type { RecordType } from '@csto-record/domain/types'

/** What `support-by-year` takes. */
export type SupportByYearParams = {
}

/** What `support-by-year` takes once it is checked: what was left out is there, as its default. */
export type SupportByYearChecked = {
}

/** What stands under `years` of `SupportByYear`. */
export interface SupportByYearYear {
  /** The year. */
  readonly year: string | null
  /** The records that are meant. */
  readonly records: number
  /** How many facts are stated. */
  readonly facts: number
  /** On how many independent origins facts rest. */
  readonly support: SupportByYearYearSupport
  /** In the order of the definition; types of which the year has none are left out. */
  readonly types: readonly SupportByYearYearType[]
}

/** What stands under `support` of `SupportByYearYear`. */
export interface SupportByYearYearSupport {
  /** How many rest on one origin. */
  readonly one: number
  /** How many rest on two origins. */
  readonly two: number
  /** How many rest on more. */
  readonly more: number
}

/** What stands under `types` of `SupportByYearYear`. */
export interface SupportByYearYearType {
  /** The type of the record. */
  readonly type: RecordType
  /** The records that are meant. */
  readonly records: number
  /** How many facts are stated. */
  readonly facts: number
  /** On how many independent origins facts rest. */
  readonly support: SupportByYearYearSupport
}

/** How many records of each type the record holds of each year, and on how many independent origins their statements rest. */
export interface SupportByYearResult {
  /** The records that are meant. */
  readonly records: number
  /** How many facts are stated. */
  readonly facts: number
  /** Each record once, under the year that lists file it under, oldest first; null stands last, for those without one. */
  readonly years: readonly SupportByYearYear[]
}
