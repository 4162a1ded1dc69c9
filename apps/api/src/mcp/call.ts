import { type ParameterProblem, shown } from '@csto-record/queries'
import * as z from 'zod'

/** A tool that is asked for, with what is wrong with the way it was. */
export interface Call {
  readonly name: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly problems: readonly ParameterProblem[]
}
type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads what a `tools/call` holds. Arguments stay the object they came as: a copy would lose a member `__proto__`. */
export const readCall = (params: unknown): Call => {
  const { name, arguments: given } = isObject(params) ? params : ({} as Members)
  const problem = (parameter: string, value: unknown, message: string, expected: string): ParameterProblem => ({
    parameter,
    value: shown(value),
    message,
    expected,
  })
  const problems = [
    ...(typeof name === 'string'
      ? []
      : [
          problem(
            'name',
            name,
            name === undefined ? 'is missing' : 'is not text',
            'the name of a tool, as tools/list has it',
          ),
        ]),
    ...(given === undefined || isObject(given)
      ? []
      : [problem('arguments', given, 'is not an object', 'an object of parameters by name')]),
  ]
  return { name: typeof name === 'string' ? name : '', arguments: isObject(given) ? given : {}, problems }
}

/** The request of a client to call a tool. It takes whatever comes, so that what is wrong is told in our words. */
export const CallRequest = z.object({ method: z.literal('tools/call'), params: z.unknown().transform(readCall) })

/** The protocol's code for parameters that do not fit (JSON-RPC 2.0). */
const invalidParams = -32602

/** What the protocol answers a call with that cannot be read: the code, the words, and each problem apart. */
export const refusalOf = (problems: readonly ParameterProblem[]): Error =>
  Object.assign(
    new Error(
      problems.map(({ parameter, message, expected }) => `${parameter}: ${message}; expected ${expected}`).join('; '),
    ),
    {
      code: invalidParams,
      data: { errors: problems },
    },
  )
