import type { Dataset } from '@csto-record/domain'
import { type ProblemDetails, problemBody, problems, stampOf } from './problem.ts'
import { standingHeaders } from './standing-headers.ts'

/** A problem as a response (RFC 9457). It is not to be kept: the next dataset may know better. */
export const sendProblem = (
  dataset: Dataset,
  details: ProblemDetails,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(problemBody(stampOf(dataset), details), {
    status: problems[details.name].status,
    headers: {
      ...standingHeaders,
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json',
      'CSTO-Dataset-Version': dataset.version,
      Link: '</v1/problems>; rel="help"',
      ...headers,
    },
  })
