import type { Numbered } from '../../src/mutate-code/switched.ts'

/** What one process of tests is to do: paths are absolute. */
export interface Plan {
  /** Files with mistakes in them, and the text to load instead of theirs. */
  readonly texts: Readonly<Record<string, string>>
  readonly mutants: readonly {
    readonly number: Numbered['number']
    /** The test files to ask, nearest first. */
    readonly tests: readonly string[]
  }[]
  /** Where a line is added for each answer. */
  readonly answers: string
}

/** How a mutant ended: `by` is the test that failed, `late` says that the tests did not end in time. */
export type Verdict =
  | { readonly number: number; readonly state: 'killed'; readonly by: string; readonly late: boolean }
  | { readonly number: number; readonly state: 'survived' | 'unmet' }

/** A test file that cannot be asked, because it fails, hangs or ends the process without any mutant. */
export interface Broken {
  readonly state: 'broken'
  readonly file: string
  readonly message: string
}

/** One line of what a process of tests says while it runs. */
export type Said =
  | Verdict
  | Broken
  /** A test file is asked without any mutant. */
  | { readonly state: 'asking'; readonly file: string }
  | { readonly state: 'clean'; readonly file: string; readonly milliseconds: number }
  /** A mutant is switched on for one file of tests; tests that need more than `limit` milliseconds are held to hang in it. */
  | { readonly state: 'begun'; readonly number: number; readonly limit: number }
  | { readonly state: 'done' }

export const planVariable = 'CSTO_RECORD_MUTATION_PLAN'
