import type { ParameterProblem } from '@csto-record/queries'
import type * as z from 'zod'

/** What was read, or everything that is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ParameterProblem[] }

/** How much of what does not fit is said back. */
export const longestShown = 120

export const problem = (parameter: string, value: unknown, message: string, expected: string): ParameterProblem => ({
  parameter,
  value:
    value === undefined
      ? null
      : String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, longestShown),
  message,
  expected,
})

const pathOf = (within: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (whole, part) =>
      typeof part === 'number' ? `${whole}[${part}]` : `${whole}${whole === '' ? '' : '.'}${String(part)}`,
    within,
  )

/** Reads a message by its schema; the problems name the place in the message, as `q0.limit` or `queries[2].conditions`. */
export const readMessage = <T extends z.ZodType>(schema: T, within: string, given: unknown): Read<z.output<T>> => {
  const read = schema.safeParse(given, { reportInput: true })
  if (read.success) return { ok: true, value: read.data }
  const expected = 'what the Reconciliation Service API describes'
  return {
    ok: false,
    problems: read.error.issues.map((issue) =>
      problem(pathOf(within, issue.path), issue.input, issue.message, expected),
    ),
  }
}

/** All that was read, or every problem of any of it. */
export const together = <T>(reads: readonly Read<T>[]): Read<readonly T[]> => {
  const problems = reads.flatMap((read) => (read.ok ? [] : read.problems))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: reads.flatMap((read) => (read.ok ? [read.value] : [])) }
}
