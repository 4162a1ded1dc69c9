import { versionedHeaders } from './headers.ts'
import { type ProblemDetails, problemBody, problems } from './problem.ts'
import type { Served } from './served.ts'

/** What is sent where an address does not take the method. */
export const refuseMethod = (served: Served, allow: readonly string[]): Response => {
  const detail = `This address takes ${allow.join(', ')} alone.`
  return sendProblem(served, { name: 'method-not-allowed', detail, allow }, { Allow: allow.join(', ') })
}

/** A problem as a response (RFC 9457). It is not to be kept: the next dataset may know better. */
export const sendProblem = (
  served: Served,
  details: ProblemDetails,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(problemBody(served.stamp, details), {
    status: problems[details.name].status,
    headers: {
      ...versionedHeaders(served),
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json',
      Link: '</v1/problems>; rel="help"',
      ...headers,
    },
  })
