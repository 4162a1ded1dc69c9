import type { Dataset } from '../dataset.ts'
import type { Id } from '../ids.ts'
import type { Problem } from '../problem.ts'

/** The place in the files of a path inside a record. */
export type Locate = (
  id: Id,
  path: readonly PropertyKey[],
  options?: { readonly key?: boolean },
) => Pick<Problem, 'file' | 'line' | 'column'>

export interface RuleContext {
  readonly dataset: Dataset
  readonly locate: Locate
  /** Texts of sources by file name; null where they are not at hand. */
  readonly texts: ReadonlyMap<string, string> | null
}

export type Found = Omit<Problem, 'rule' | 'severity'>

/** Authored files by path. */
export type Example = Readonly<Record<string, string>>

/** One requirement on the data, with an example that meets it and one that does not. */
export interface Rule {
  readonly id: string
  /** One sentence: what must hold. */
  readonly summary: string
  /** `error` unless said otherwise. */
  readonly severity?: 'error' | 'warning'
  readonly check: (context: RuleContext) => readonly Found[]
  /** Files laid over a small valid record; the rule finds nothing in them. */
  readonly passes: Example
  /** Files laid over a small valid record; the rule finds a problem in them. */
  readonly fails: Example
  /** Texts of sources that both examples are checked against. */
  readonly texts?: Readonly<Record<string, string>>
}
export type Rules = readonly Rule[]
