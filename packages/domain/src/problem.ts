/** Something wrong with the record: which rule, where, what, and how to mend it. */
export interface Problem {
  readonly rule: string
  /** Errors stop the dataset from being made; warnings are shown. */
  readonly severity: 'error' | 'warning'
  /** Path of the file below the records folder; null for a matter of the whole dataset. */
  readonly file: string | null
  /** Counted from 1; null where no place can be named. */
  readonly line: number | null
  readonly column: number | null
  readonly message: string
  /** What would be right. */
  readonly tip: string
}

/** `file:line:column rule: message; mend`. */
export const formatProblem = ({ file, line, column, rule, severity, message, tip }: Problem): string => {
  const place = [file ?? '(dataset)', line, column].filter((part) => part !== null).join(':')
  return `${place} ${rule}${severity === 'warning' ? ' (warning)' : ''}: ${message}; ${tip}`
}

export const compareProblems = (left: Problem, right: Problem): number =>
  (left.file ?? '').localeCompare(right.file ?? '') ||
  (left.line ?? 0) - (right.line ?? 0) ||
  (left.column ?? 0) - (right.column ?? 0)
