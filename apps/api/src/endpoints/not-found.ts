import { isId, pageWordOf, type RecordType, recordTypes } from '@csto-record/domain'
import { collectionUrl, recordUrl } from '@csto-record/formats'
import { distance } from 'fastest-levenshtein'
import type { Context } from 'hono'
import type { Endpoint } from '../http/endpoint.ts'
import { standingHeaders } from '../http/headers.ts'
import { sendProblem } from '../http/send-problem.ts'
import type { Service } from '../http/shelf.ts'

const longest = 120
const mostNear = 3

/** Types by the word that the reader has for them in the addresses of pages. */
const typesByPageWord: ReadonlyMap<string, RecordType> = new Map(recordTypes.map((type) => [pageWordOf(type), type]))

/** The address here of what the reader shows under an address of its own, with or without `/v1`; null for any other. */
const fromPage = (pathname: string): string | null => {
  const [, word = '', rest = ''] = /^(?:\/v1)?\/([a-z-]+)(\.[a-z]+|(?:\/[^/]+){0,2})$/.exec(pathname) ?? []
  const type = typesByPageWord.get(word)
  const to = type === undefined ? null : `${collectionUrl(type)}${rest}`
  return to === pathname ? null : to
}

/**
 * Answers where no route does. An address with a slash at the end leads to the one without, `/v1/<id>` to the record of
 * that id, and an address of the reader (`/people/<slug>`) to what its page shows, so that one can swap host names; for
 * any other the problem names the addresses spelled most like it.
 */
export const notFound = (service: Service, endpoints: readonly Endpoint[]) => {
  const addresses = endpoints.map(({ path }) => path).filter((path) => !path.includes('{'))
  const moved = (to: string): Response =>
    new Response(null, { status: 308, headers: { ...standingHeaders(service.config), Location: to } })
  return (context: Context): Response => {
    const { pathname, search } = new URL(context.req.url)
    const bare = pathname.replace(/\/+$/, '')
    if (bare !== pathname && bare.startsWith('/') && !bare.startsWith('//')) return moved(`${bare}${search}`)
    const id = pathname.replace('/v1/', '')
    if (pathname.startsWith('/v1/') && isId(id)) return moved(`${recordUrl(id)}${search}`)
    const page = fromPage(pathname)
    if (page !== null) return moved(`${page}${search}`)
    const path = pathname.slice(0, longest)
    const near = addresses
      .map((address) => ({ address, away: distance(address, path) }))
      .filter(({ away }) => away <= path.length / 2)
      .toSorted((left, right) => left.away - right.away)
      .slice(0, mostNear)
      .map(({ address }) => address)
    return sendProblem(service, { name: 'not-found', detail: `There is no address ${path} here.`, near })
  }
}
