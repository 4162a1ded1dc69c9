// Written by `npm run types` from the queries; not edited by hand.
import type { RecordType } from '@csto-record/domain/types'
import type { Ref } from './shared.ts'

/** What `coverage` takes. */
export type CoverageParams = {
}

/** What `coverage` takes once it is checked: what was left out is there, as its default. */
export type CoverageChecked = {
}

/** What stands under `support` of `Coverage`. */
export interface CoverageSupport {
  /** How many rest on one origin. */
  readonly one: number
  /** How many rest on two origins. */
  readonly two: number
  /** How many rest on more. */
  readonly more: number
}

/** What stands under `types` of `Coverage`. */
export interface CoverageType {
  /** The type of the record. */
  readonly type: RecordType
  /** How many records of the type there are. */
  readonly records: number
  /** How many facts are stated. */
  readonly facts: number
  /** On how many independent origins facts rest. */
  readonly support: CoverageSupport
}

/** What stands under `years` of `Coverage`. */
export interface CoverageYear {
  /** The year. */
  readonly year: string
  /** The events. */
  readonly events: number
  /** The same kind by kind. */
  readonly kinds: readonly CoverageYearKind[]
}

/** What stands under `kinds` of `CoverageYear`. */
export interface CoverageYearKind {
  /** What kind it is. */
  readonly kind: 'session' | 'meeting' | 'joint-session' | 'exercise' | 'training' | 'consultation' | 'operation' | 'conference' | 'deployment' | 'visit' | 'statement'
  /** The events. */
  readonly events: number
}

/** What stands under `held` of `Coverage`. */
export interface CoverageHeld {
  /** Null for events of no body. */
  readonly body: Ref | null
  /** What kind it is. */
  readonly kind: 'session' | 'meeting' | 'joint-session' | 'exercise' | 'training' | 'consultation' | 'operation' | 'conference' | 'deployment' | 'visit' | 'statement'
  /** Null for events without a year. */
  readonly year: string | null
  /** How many events; one of two bodies counts for each. */
  readonly events: number
}

/** What stands under `asked` of `Coverage`. */
export interface CoverageAsked {
  /** The type of the record. */
  readonly type: RecordType
  /** Null for questions about no one field. */
  readonly field: string | null
  /** How many questions stay open. */
  readonly questions: number
  /** Of these, how many name what was looked through in vain. */
  readonly searched: number
}

/** How much the record holds by type, body, kind and year, on how many independent origins it rests, and what was asked. */
export interface CoverageResult {
  /** The version of the data. */
  readonly version: string
  /** The day through which the record looked at sources. */
  readonly asOf: string
  /** How many records there are. */
  readonly records: number
  /** How many facts are stated. */
  readonly facts: number
  /** How many sources are cited. */
  readonly sources: number
  /** Sources less those that republish another. */
  readonly origins: number
  /** Facts by the number of independent origins they rest on: one, two, three or more. */
  readonly support: CoverageSupport
  /** The same type by type. */
  readonly types: readonly CoverageType[]
  /** Each event once; those without a year are left out. */
  readonly years: readonly CoverageYear[]
  /** How many took place. */
  readonly held: readonly CoverageHeld[]
  /** What was asked of each field. */
  readonly asked: readonly CoverageAsked[]
}
