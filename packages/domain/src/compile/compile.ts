import type { Dataset } from '../dataset.ts'
import { compareProblems, type Problem } from '../problem.ts'
import { rules } from '../rules/index.ts'
import type { Rules } from '../rules/rule.ts'
import { applyExceptions, readExceptions } from './exceptions.ts'
import { prepare } from './prepare.ts'
import type { InputFile } from './read.ts'

export interface CompileOptions {
  /** The texts we hold, by file name, for checking phrases; left out where they are not at hand. */
  readonly texts?: ReadonlyMap<string, string>
  /** The rules to apply; all by default. */
  readonly rules?: Rules
}
export interface Compiled {
  /** Null where an error stands in the way. */
  readonly dataset: Dataset | null
  /** Every record that could be read, errors or not, for counting and comparing; never for publishing. */
  readonly readable: Dataset
  readonly problems: readonly Problem[]
}

/**
 * Read, parse, link, check. Collects every problem and throws none. Pure: the files and texts come in as values.
 * With a problem of severity `error` the dataset is null.
 */
export const compile = (files: readonly InputFile[], options: CompileOptions = {}): Compiled => {
  const applied = options.rules ?? rules
  const { context, problems: structural } = prepare(files, options.texts ?? null)
  const { exceptions, problems: exceptionProblems } = readExceptions(files)
  const all = applied.flatMap((rule) => rule.check(context).map((problem) => ({ rule, problem })))
  const { findings, stale } = applyExceptions(exceptions, all, { rules: applied, texts: context.texts !== null })
  const found = findings.map(
    ({ rule: { id: rule, severity = 'error' }, problem: { record: _, ...problem } }): Problem => {
      return { rule, severity, ...problem }
    },
  )
  const problems = [...structural, ...exceptionProblems, ...stale, ...found].toSorted(compareProblems)
  const failed = problems.some(({ severity }) => severity === 'error')
  return { dataset: failed ? null : context.dataset, readable: context.dataset, problems }
}
