import type { Dataset } from '@csto-record/domain'
import { type Engines, EngineUnavailable } from '@csto-record/queries'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { routePath } from 'hono/route'
import { getPath, mergePath } from 'hono/utils/url'
import type { Config } from './config.ts'
import { isDear } from './dear.ts'
import { docsPages } from './docs/pages.ts'
import { servePage } from './docs/serve-page.ts'
import { downloads } from './downloads/routes.ts'
import { isFactAddress } from './endpoints/fact-address.ts'
import { endpointsOf } from './endpoints/index.ts'
import { notFound } from './endpoints/not-found.ts'
import type { Endpoint } from './http/endpoint.ts'
import { splitSuffix } from './http/form.ts'
import { type Answering, inFront, type Note } from './http/front.ts'
import type { ProblemDetails } from './http/problem.ts'
import { respond } from './http/respond.ts'
import { refuseMethod, sendProblem } from './http/send-problem.ts'
import { type Came, makeService, type Ready, readyFor } from './http/shelf.ts'
import { mcpHandler } from './mcp/handler.ts'
import { memento } from './memento/routes.ts'
import { reconciliation } from './reconcile/service.ts'

/** A path as the router writes it: `{slug}` as `:slug`, and the rest of an address as what takes slashes too. */
const routeOf = ({ path, pathParams }: Endpoint): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `:${name}${pathParams[name]?.rest === true ? '{.+}' : ''}`)

/** What an app is made of. */
export interface Parts {
  readonly dataset: Dataset
  /** What lists are asked of; left out, the records in memory. */
  readonly engine?: Engines
  readonly config: Config
}

/** The API as something that answers requests. */
export interface App {
  /** Answers a request as worker runtimes hand it over; whatever they hand over besides is not looked at. */
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** The same, with headers that the answer of this one request gets besides, such as its id. */
  readonly answer: Answering
  /**
   * The answer at hand to a GET request, if there is one, as what it consists of: for a server that writes it with less
   * ado than a response takes. `held` is the If-None-Match of the request.
   */
  readonly ready: (came: Came, held: string | null | undefined) => Ready | undefined
  /** Answers a request for an address, without an origin or with one. */
  readonly request: (address: string | Request | URL, init?: RequestInit) => Response | Promise<Response>
  /** A problem as every answer tells one, for what is refused before it can be read as a request. */
  readonly problem: (details: ProblemDetails, headers?: Readonly<Record<string, string>>) => Response
  /** How much is on the shelf of ready answers. */
  readonly shelf: () => { readonly answers: number; readonly bytes: number }
}

const requestFor = (address: string | Request | URL, init?: RequestInit): Request => {
  if (address instanceof Request) return init === undefined ? address : new Request(address, init)
  const text = String(address)
  return new Request(/^https?:\/\//.test(text) ? text : `http://localhost${mergePath('/', text)}`, init)
}

/**
 * The API over one dataset. It needs nothing but what the web platform has, so that the same app runs on Node and on
 * worker runtimes; whatever else it takes comes in by `config`.
 */
export const createApp = ({ dataset, engine, config }: Parts): App => {
  const service = makeService(dataset, config, engine)
  const endpoints = endpointsOf(dataset)
  const split = (path: string) => splitSuffix(path, (whole) => isFactAddress(dataset, whole))
  const app = new Hono<{ Bindings: Note }>({ getPath: (request) => split(getPath(request)).path })
  const refuse = (allow: readonly string[]) => refuseMethod(service, allow)

  app.use(async (context, next) => {
    await next()
    const route = routePath(context, -1)
    if (route !== '/*') context.env.route = route
  })
  app.options('*', cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST'], maxAge: 86_400 }))
  const routes = [
    ...endpoints.map((endpoint) => ({ path: routeOf(endpoint), handler: respond(service, endpoint, split) })),
    ...docsPages(service, endpoints).map((page) => ({ path: page.path, handler: servePage(service, page) })),
  ]
  for (const { path, handler } of routes) app.get(path, handler).all(path, () => refuse(['GET', 'HEAD', 'OPTIONS']))
  const tooLarge = () =>
    sendProblem(service, { name: 'too-large', detail: 'A message to the tools holds at most 256 kB.' })
  const ask = (address: string) => app.request(address, undefined, { route: 'none' })
  app.post('/mcp', bodyLimit({ maxSize: 256 * 1024, onError: tooLarge }), mcpHandler(service, ask))
  app.all('/mcp', () => refuse(['POST', 'OPTIONS']))
  app.route('/reconcile', reconciliation(service))
  app.route('/downloads', downloads(service))
  app.route('/', memento(service))
  app.get('/feed.atom', (context) => context.redirect('/v1/feeds/reported.atom', 308))
  app.notFound(notFound(service, endpoints))
  app.onError((error) => {
    config.onFailure(error)
    if (error instanceof EngineUnavailable) {
      const detail = `${error.message} Ask again in a moment.`
      return sendProblem(service, { name: 'unavailable', detail }, { 'Retry-After': String(error.retryAfter) })
    }
    return sendProblem(service, {
      name: 'internal-error',
      detail: 'The request could not be answered; the failure was noted.',
    })
  })
  const answer = inFront(service, isDear, (request, note) => app.fetch(request, note))
  return {
    fetch: (request) => answer(request),
    answer,
    ready: (came, held) => readyFor(service, came, held),
    request: (address, init) => answer(requestFor(address, init)),
    problem: (details, headers) => sendProblem(service, details, headers),
    shelf: () => ({ answers: service.shelf.size, bytes: service.shelf.calculatedSize }),
  }
}
