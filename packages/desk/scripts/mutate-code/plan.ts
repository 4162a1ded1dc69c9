import type { Numbered } from '../../src/mutate-code/switched.ts'

/** What one process of tests is to do: paths are absolute. */
export interface Plan {
  /** Files with mistakes in them, and the text to load instead of theirs. */
  readonly texts: Readonly<Record<string, string>>
  /** Every test file that is asked, each with the tests' time limit in milliseconds. */
  readonly tests: readonly string[]
  readonly mutants: readonly {
    readonly number: Numbered['number']
    /** The test files to ask, nearest first. */
    readonly tests: readonly string[]
  }[]
  /** Where a line is added for each answer. */
  readonly answers: string
}

/** What came of one mutant: the test that failed, or null. */
export type Answer =
  | { readonly number: number; readonly state: 'killed'; readonly by: string }
  | { readonly number: number; readonly state: 'survived' | 'unmet' }
  | { readonly number: number; readonly state: 'begun' }
  | { readonly number: null; readonly state: 'clean'; readonly file: string; readonly milliseconds: number }
  | { readonly number: null; readonly state: 'broken'; readonly file: string; readonly message: string }
  | { readonly number: null; readonly state: 'done' }

export const planVariable = 'CSTO_RECORD_MUTATION_PLAN'
