import type { Structure } from '@csto-record/domain'
import type * as z from 'zod'
import { expectedName, expectedOf } from './expected.ts'
import { misfitOf } from './misfit.ts'
import { type ParameterProblem, shown } from './problem.ts'

type Values = Readonly<Record<string, unknown>>

/** A rule about several parameters says itself what would be right. */
const expectedByRule = (issue: z.core.$ZodIssue): string | undefined => {
  const expected: unknown = issue.code === 'custom' ? issue.params?.['expected'] : undefined
  return typeof expected === 'string' ? expected : undefined
}

/** The problem that an issue tells of, with the value as it was given and as it was checked. */
const problemOf = (
  structure: Structure,
  issue: z.core.$ZodIssue,
  given: unknown,
  checked: unknown,
): ParameterProblem => {
  const [parameter, entry] = issue.path
  const inList = typeof entry === 'number'
  const at = (value: unknown) => (inList && Array.isArray(value) ? value[entry] : value)
  const byRule = expectedByRule(issue)
  const message = byRule === undefined ? misfitOf(structure, at(checked), issue) : issue.message
  const once = message === 'is given more than once' ? ', once' : ''
  return {
    parameter: String(parameter),
    // Of a list that was joined by commas, the entry that does not fit.
    value: shown(inList ? at(checked) : given),
    message,
    expected: byRule ?? `${expectedOf(structure, at(checked))}${once}`,
  }
}

/** The first thing wrong with each parameter, those that the schema has before those it lacks. */
export const problemsOf = (
  structures: ReadonlyMap<string, Structure>,
  given: Values,
  checked: Values,
  issues: readonly z.core.$ZodIssue[],
): readonly ParameterProblem[] => {
  const first = new Map<string, ParameterProblem>()
  for (const issue of issues) {
    const name = String(issue.path[0])
    const structure = structures.get(name)
    if (structure !== undefined && !first.has(name))
      first.set(name, problemOf(structure, issue, given[name], checked[name]))
  }
  const unknown = Object.entries(given).flatMap(([name, value]): readonly ParameterProblem[] =>
    structures.has(name)
      ? []
      : [
          {
            parameter: shown(name) ?? name,
            value: shown(value),
            message: 'is not a parameter here',
            expected: expectedName([...structures.keys()], name),
          },
        ],
  )
  return [...first.values(), ...unknown]
}
