import { formatProblem, type Problem } from '@csto-record/domain'

/** Which problems to print: those of some files, by path below the records folder, or of all; warnings each or counted. */
export interface Shown {
  /** Null for every file. */
  readonly files: ReadonlySet<string> | null
  /** Whether warnings are printed one by one. */
  readonly each: boolean
}

interface NamedRule {
  readonly id: string
  readonly summary: string
}

/** What a check found, as lines: the problems, and how many they are. */
export interface Report {
  readonly problems: readonly string[]
  readonly counts: readonly string[]
}

const errorsAmong = (problems: readonly Problem[]): number =>
  problems.filter(({ severity }) => severity === 'error').length
const tally = (problems: readonly Problem[]): string => {
  const errors = errorsAmong(problems)
  return `${errors} errors, ${problems.length - errors} warnings`
}

/** Warnings by rule, most first: how many, which rule, and what it asks for. */
const countedByRule = (warnings: readonly Problem[], rules: readonly NamedRule[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { rule } of warnings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts]
    .toSorted(([left, many], [right, more]) => more - many || left.localeCompare(right))
    .map(([rule, count]) => {
      const summary = rules.find(({ id }) => id === rule)?.summary
      return `${String(count).padStart(6)}  ${rule}${summary === undefined ? '' : `: ${summary}`}`
    })
}

/**
 * Errors are printed at their lines, always. Warnings are counted by rule, unless each is asked for or files are named:
 * then each is printed at its line. Where files are named and others have errors, the counts say so, since those stop
 * the record from being made all the same.
 */
export const reportOf = (problems: readonly Problem[], rules: readonly NamedRule[], { files, each }: Shown): Report => {
  const shown = files === null ? problems : problems.filter(({ file }) => file !== null && files.has(file))
  const elsewhere = errorsAmong(problems) - errorsAmong(shown)
  const counted = each || files !== null ? [] : shown.filter(({ severity }) => severity === 'warning')
  return {
    problems: [
      ...shown.filter((problem) => !counted.includes(problem)).map(formatProblem),
      ...(counted.length === 0
        ? []
        : [
            'Warnings by rule; --all prints each, the path of a file those of that file:',
            ...countedByRule(counted, rules),
          ]),
    ],
    counts: [
      files === null ? tally(shown) : `${tally(shown)} in ${[...files].join(', ')}`,
      ...(elsewhere === 0 ? [] : [`${elsewhere} errors elsewhere: without a file named, the check prints them`]),
    ],
  }
}
