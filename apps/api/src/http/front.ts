import { type Config, type FarAnswer, type FarRequest, TooBusy } from '../config.ts'
import { finish } from './finish.ts'
import { keepingHeaders } from './headers.ts'
import { largest, type Prepared } from './prepared.ts'
import { readBounded } from './read-bounded.ts'
import { sendProblem } from './send-problem.ts'
import { atHand, keep, type Service, send } from './shelf.ts'

type Headers = Readonly<Record<string, string>>
/** Where the router notes which route it took. */
export interface Note {
  route: string
}
/** Answers a request; `added` are headers that its answer gets besides, such as its id. */
export type Answering = (request: Request, added?: Headers) => Response | Promise<Response>

const noClock = () => 0

/** A body is handed on whole, so that it is bounded before any route sees it. */
const mostBody = 1024 * 1024

const tooBusy = (service: Service, { message }: TooBusy): Response =>
  sendProblem(service, { name: 'not-ready', detail: message }, { 'Retry-After': '1' })

/** An answer from elsewhere as one that is kept; undefined where it is not to be. */
const keepable = (service: Service, request: Request, { status, headers, body }: FarAnswer): Prepared | undefined => {
  const etag = headers['etag']
  if (request.method !== 'GET' || status !== 200 || etag === undefined || body === null) return undefined
  if (body.length > largest) return undefined
  const { headers: all } = finish(service, new Response(null, { headers: { ...headers } }))
  all.set('Content-Length', String(body.length))
  // A 304 says the same as the answer itself of how long it may be kept, and of the end of its address.
  const said = ['Cache-Control', 'Deprecation', 'Sunset'].flatMap((name) => {
    const value = all.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  const unchanged = { ...keepingHeaders(service, etag), 'Cache-Control': 'no-store', ...Object.fromEntries(said) }
  return { etag, headers: Object.fromEntries(all), unchanged, bytes: body }
}

/** All of a request to read that its answer may depend on; null for one that may change something, or says more. */
const questionOf = ({ method, url, headers }: FarRequest): string | null =>
  method === 'GET' ? JSON.stringify([url, headers.filter(([name]) => telling.has(name.toLowerCase()))]) : null
/** The headers that change answers. */
const telling = new Set(['accept', 'accept-encoding', 'accept-datetime', 'if-none-match', 'range'])

/** Asks elsewhere, and once for all who ask the same while it is being answered. */
const joining = (elsewhere: NonNullable<Config['elsewhere']>): NonNullable<Config['elsewhere']> => {
  const underWay = new Map<string, Promise<FarAnswer>>()
  return (request) => {
    const question = questionOf(request)
    if (question === null) return elsewhere(request)
    const asked = underWay.get(question) ?? Promise.resolve(elsewhere(request)).finally(() => underWay.delete(question))
    underWay.set(question, asked)
    return asked
  }
}

/** Lets a request be answered elsewhere, and keeps the answer here. */
const fromElsewhere = async (
  service: Service,
  elsewhere: NonNullable<Config['elsewhere']>,
  request: Request,
  note: Note,
): Promise<Response> => {
  const body = await readBounded(request, mostBody).catch(() => 'cut off' as const)
  if (body === 'cut off') return sendProblem(service, { name: 'bad-request', detail: 'The body did not come whole.' })
  if (body === undefined) return sendProblem(service, { name: 'too-large', detail: 'A request holds at most 1 MB.' })
  try {
    const { method, url, headers } = request
    const answer = await elsewhere({ method, url, headers: [...headers], body })
    note.route = answer.route
    const kept = keepable(service, request, answer)
    if (kept === undefined) return new Response(answer.body, { status: answer.status, headers: { ...answer.headers } })
    keep(service, request, kept, answer.route)
    return send(kept)
  } catch (error) {
    if (error instanceof TooBusy) return tooBusy(service, error)
    service.config.onFailure(error)
    const detail = 'The request could not be answered; the failure was noted.'
    return sendProblem(service, { name: 'internal-error', detail })
  }
}

/**
 * What stands before the router. A GET request that came before in the same words gets its answer at once, by its raw
 * address; one that may compute long (`isDear`) is answered elsewhere, if there is an elsewhere; the others by
 * `behind`.
 */
export const inFront = (
  service: Service,
  isDear: (request: Request) => boolean,
  behind: (request: Request, note: Note) => Response | Promise<Response>,
): Answering => {
  const { observe, now = noClock } = service.config
  const elsewhere = service.config.elsewhere && joining(service.config.elsewhere)
  /** If-Match compares strongly, and every ETag here is weak, so that none of them is the one wanted; `*` asks for any. */
  const unwanted = ({ method, headers }: Request): boolean => {
    const wanted = headers.get('If-Match')
    return (method === 'GET' || method === 'HEAD') && wanted !== null && wanted.trim() !== '*'
  }
  const asWanted = (request: Request, answer: Response): Response =>
    answer.ok && unwanted(request)
      ? sendProblem(service, {
          name: 'precondition-failed',
          detail: 'ETags here are weak, and If-Match compares strongly (RFC 9110, 13.1.1): ask with If-None-Match.',
        })
      : answer
  const slowly = async (request: Request, added: Headers | undefined): Promise<Response> => {
    const begun = now()
    const note: Note = { route: 'none' }
    const answer =
      elsewhere !== undefined && isDear(request)
        ? await fromElsewhere(service, elsewhere, request, note)
        : await behind(request, note)
    const finished = finish(service, asWanted(request, answer), added)
    observe?.(note.route, finished.status, (now() - begun) / 1000)
    return finished
  }
  return (request, added) =>
    (request.method === 'GET' && !unwanted(request) ? atHand(service, request, added) : undefined) ??
    slowly(request, added)
}
