// Written by `npm run types` from the queries; not edited by hand.
import type { Day, RecordType } from '@csto-record/domain/types'
import type { Ref } from './shared.ts'

/** What `open-questions` takes. */
export type OpenQuestionsParams = {
  /** One of asked, no-follow-up, no-report, missing-number, unknown-year, undecided; leave out for all. */
  readonly kind?: 'asked' | 'no-follow-up' | 'no-report' | 'missing-number' | 'unknown-year' | 'undecided' | null | undefined
  /** One of source, state, membership, organization, body, person, tenure, chairmanship, commitment, event, remark, document, act, provision, force, topic, place; leave out for all. */
  readonly type?: RecordType | null | undefined
  /** A day, YYYY-MM-DD; leave out for the day through which the record looked at sources. */
  readonly asOf?: string | null | undefined
}

/** What `open-questions` takes once it is checked: what was left out is there, as its default. */
export type OpenQuestionsChecked = {
  /** One of asked, no-follow-up, no-report, missing-number, unknown-year, undecided; leave out for all. */
  readonly kind: 'asked' | 'no-follow-up' | 'no-report' | 'missing-number' | 'unknown-year' | 'undecided' | null
  /** One of source, state, membership, organization, body, person, tenure, chairmanship, commitment, event, remark, document, act, provision, force, topic, place; leave out for all. */
  readonly type: RecordType | null
  /** A day, YYYY-MM-DD; leave out for the day through which the record looked at sources. */
  readonly asOf: Day | null
}

/** What stands under `questions` of `OpenQuestions`. */
export interface OpenQuestionsQuestion {
  /** The record that is meant. */
  readonly record: Ref
  /** The type of the record. */
  readonly type: RecordType
  /** `asked` by an editor; the other kinds follow from the data. */
  readonly kind: 'asked' | 'no-follow-up' | 'no-report' | 'missing-number' | 'unknown-year' | 'undecided'
  /** The field that is meant, as `field`, or `field:key` for one entry of a list. */
  readonly field: string | null
  /** What the sources seen do not answer. */
  readonly question: string
  /** What was looked through in search of the answer; null where that is not on record. */
  readonly searched: string | null
}

/** What the record cannot answer: asked by its editors, or following from what it lacks. */
export interface OpenQuestionsResult {
  /** The day through which the record looked at sources. */
  readonly asOf: Day
  /** The questions that stay open. */
  readonly questions: readonly OpenQuestionsQuestion[]
}
