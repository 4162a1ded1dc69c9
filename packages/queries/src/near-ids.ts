import { type Dataset, structureOf } from '@csto-record/domain'
import type * as z from 'zod'
import type { ParameterProblem } from './parameters/problem.ts'
import { resolveName } from './queries/resolve-name.ts'

const longest = 200
const most = 3

/**
 * Problems of parameters with the ids that may have been meant, where the name of a record was given in place of its id:
 * `of: Secretariat` is told of body/secretariat. Other problems stay as they are.
 */
export const withNearIds = (
  params: z.ZodObject,
  dataset: Dataset,
  problems: readonly ParameterProblem[],
): readonly ParameterProblem[] =>
  problems.map((problem) => {
    const schema: unknown = Object.hasOwn(params.shape, problem.parameter) ? params.shape[problem.parameter] : undefined
    const name = problem.value?.trim() ?? ''
    if (schema === undefined || name === '' || name.length > longest) return problem
    const { types } = structureOf(schema as z.ZodType)
    if (types.length === 0) return problem
    const ids = resolveName(dataset, { name }).matches.flatMap(({ record, type }) =>
      types.includes(type) ? [record.id] : [],
    )
    return ids.length === 0
      ? problem
      : { ...problem, expected: `${problem.expected}; of this name is ${ids.slice(0, most).join(', ')}` }
  })
