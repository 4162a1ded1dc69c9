import { versionedHeaders } from './headers.ts'
import { sendProblem } from './send-problem.ts'
import type { Served } from './served.ts'

/** Clients take headers of 8 kB in all at least, and many no more; an address that does not fit is not said back. */
const longestLocation = 4_000

/**
 * The last word on an answer that was not at hand, whoever made it: every one carries the standing headers and those
 * added to this request, and none leads to an address longer than clients take.
 */
export const finish = (served: Served, response: Response, added: Readonly<Record<string, string>> = {}): Response => {
  const location = response.headers.get('Location')
  if (location !== null && location.length > longestLocation) {
    const detail = `This moved, and the address it moved to would hold ${location.length} characters; at most ${longestLocation} are sent. Ask with fewer parameters.`
    return finish(served, sendProblem(served, { name: 'address-too-long', detail }), added)
  }
  // What is made to stand in frames says so in its policy; the older header would forbid it.
  const framed = response.headers.get('Content-Security-Policy')?.includes('frame-ancestors *') === true
  for (const [name, value] of Object.entries(versionedHeaders(served)))
    if (!response.headers.has(name) && !(framed && name === 'X-Frame-Options')) response.headers.set(name, value)
  for (const [name, value] of Object.entries(added)) response.headers.set(name, value)
  return response
}
