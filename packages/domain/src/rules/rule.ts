import type { Dataset } from '../dataset.ts'
import type { Id } from '../ids.ts'
import type { Problem } from '../problem.ts'

/** What a rule says is wrong, and in which record. */
export type Found = Omit<Problem, 'rule' | 'severity'> & { readonly record: Id }

/** The record and the place in the files of a path inside it; `key: true` points at the field's name, not its value. */
export type Locate = (
  id: Id,
  path: readonly PropertyKey[],
  options?: { readonly key?: boolean },
) => Pick<Found, 'record' | 'file' | 'line' | 'column'>

export interface RuleContext {
  readonly dataset: Dataset
  /** Ids of files that could not be read: the dataset lacks them and what is nested in them. */
  readonly unread: ReadonlySet<Id>
  readonly locate: Locate
  /** Texts of sources by file name; null where they are not at hand. */
  readonly texts: ReadonlyMap<string, string> | null
}

/** Authored files by path. */
export type Example = Readonly<Record<string, string>>

/** One requirement on the data, with an example that meets it and one that does not. */
export interface Rule {
  readonly id: string
  /** One sentence: what must hold. */
  readonly summary: string
  /** `error` unless said otherwise; a warning only where a sound record may break the rule. */
  readonly severity?: 'error' | 'warning'
  readonly check: (context: RuleContext) => readonly Found[]
  /** Files laid over a small valid record; the rule finds nothing in them. */
  readonly passes: Example
  /** Files laid over a small valid record; the rule finds a problem in them. */
  readonly fails: Example
  /** Texts of sources that both examples are checked against; a rule that has them finds nothing without texts. */
  readonly texts?: Readonly<Record<string, string>>
}
export type Rules = readonly Rule[]
