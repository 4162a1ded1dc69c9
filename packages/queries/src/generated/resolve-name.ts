// Written by `npm run types` from the queries; not edited by hand.
import type { RecordType } from '@csto-record/domain/types'
import type { Ref } from './shared.ts'

/** What `resolve-name` takes. */
export type ResolveNameParams = {
  /** The name as somebody spelled it, at most 200 characters. */
  readonly name: string
  /** One of source, state, membership, organization, body, person, tenure, chairmanship, commitment, event, remark, document, act, provision, force, topic, place; leave out for all. */
  readonly type?: RecordType | null | undefined
}

/** What `resolve-name` takes once it is checked: what was left out is there, as its default. */
export type ResolveNameChecked = {
  /** The name as somebody spelled it, at most 200 characters. */
  readonly name: string
  /** One of source, state, membership, organization, body, person, tenure, chairmanship, commitment, event, remark, document, act, provision, force, topic, place; leave out for all. */
  readonly type: RecordType | null
}

/** What stands under `matches` of `ResolveName`. */
export interface ResolveNameMatch {
  /** The record that is meant. */
  readonly record: Ref
  /** The type of the record. */
  readonly type: RecordType
  /** Why. */
  readonly reason: 'same-spelling' | 'same-letters' | 'same-words' | 'other-romanization' | 'family-name'
  /** The spelling that fits. */
  readonly spelling: string
  /** The field that is meant, as `field`, or `field:key` for one entry of a list. */
  readonly field: 'name' | 'names' | 'acronym'
}

/** Which record a spelled name belongs to, in whatever script, and why. */
export interface ResolveNameResult {
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** Surest first; empty where no spelling fits. */
  readonly matches: readonly ResolveNameMatch[]
}
