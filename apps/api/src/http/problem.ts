import type { ParameterProblem } from '@csto-record/queries'
import * as z from 'zod'
import { Stamp } from './served.ts'

/** The kinds of problem the API answers with. The type of a problem is the address of its entry in `/v1/problems`. */
export const problems = {
  'bad-parameter': { status: 400, title: 'A parameter does not fit' },
  'origin-refused': { status: 403, title: 'Not for pages of this origin' },
  'not-found': { status: 404, title: 'Nothing is here' },
  'method-not-allowed': { status: 405, title: 'Not possible with this method' },
  'not-acceptable': { status: 406, title: 'Not available in this form' },
  withdrawn: { status: 410, title: 'Withdrawn from the record' },
  'bad-request': { status: 400, title: 'Not a request that can be read' },
  'timed-out': { status: 408, title: 'The request did not come in time' },
  'too-large': { status: 413, title: 'More than is taken at once' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'precondition-failed': { status: 412, title: 'Not the version that was wanted' },
  'expectation-failed': { status: 417, title: 'Not what can be expected here' },
  'too-many-requests': { status: 429, title: 'More requests than are taken from one address' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  'internal-error': { status: 500, title: 'The server failed' },
  'not-ready': { status: 503, title: 'Not ready' },
  unavailable: { status: 503, title: 'What holds the records does not answer' },
} as const
export type ProblemName = keyof typeof problems

const ParameterError: z.ZodType<ParameterProblem> = z.strictObject({
  parameter: z.string().describe('name of the parameter'),
  value: z.string().nullable().describe('what was given, cut where it is long; null where nothing was'),
  message: z.string().describe('what is wrong with it'),
  expected: z.string().describe('what would be right'),
})

/** Problem details (RFC 9457), with members of our own. */
export const Problem = z
  .strictObject({
    type: z.string().describe('where this kind of problem is described'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('what happened with this request'),
    dataset: Stamp,
    errors: z.array(ParameterError).optional().describe('every parameter that does not fit'),
    near: z.array(z.string()).optional().describe('addresses close to the one asked for'),
    formats: z.array(z.string()).optional().describe('the media types there are'),
    suffixes: z
      .array(z.string())
      .optional()
      .describe('the suffixes of the address that ask for them, in the same order'),
    allow: z.array(z.string()).optional().describe('the methods there are'),
  })
  .meta({ id: 'Problem' })

export interface ProblemDetails {
  readonly name: ProblemName
  readonly detail: string
  readonly errors?: readonly ParameterProblem[]
  readonly near?: readonly string[]
  readonly formats?: readonly string[]
  readonly suffixes?: readonly string[]
  readonly allow?: readonly string[]
}

/** The body of a problem response. */
export const problemBody = (stamp: Stamp, { name, ...details }: ProblemDetails): string =>
  JSON.stringify({ type: `/v1/problems#${name}`, ...problems[name], ...details, dataset: stamp })

/** The problem of parameters that do not fit. */
export const badParameters = (errors: readonly ParameterProblem[]): ProblemDetails => {
  const names = errors.map(({ parameter }) => parameter).join(', ')
  return { name: 'bad-parameter', detail: `What was given for ${names} does not fit.`, errors }
}
