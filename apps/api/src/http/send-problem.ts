import { versionedHeaders } from './headers.ts'
import type { Origin } from './origin.ts'
import { type ProblemDetails, problemBody, problems } from './problem.ts'

/** A problem as a response (RFC 9457). It is not to be kept: the next dataset may know better. */
export const sendProblem = (
  origin: Origin,
  details: ProblemDetails,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(problemBody(origin.stamp, details), {
    status: problems[details.name].status,
    headers: {
      ...versionedHeaders(origin),
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json',
      Link: '</v1/problems>; rel="help"',
      ...headers,
    },
  })
