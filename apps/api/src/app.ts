import type { Dataset } from '@csto-record/domain'
import type { Engines } from '@csto-record/queries'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { getPath } from 'hono/utils/url'
import type { Config } from './config.ts'
import { docsPages } from './docs/pages.ts'
import { servePage } from './docs/serve-page.ts'
import { isFactAddress } from './endpoints/fact-address.ts'
import { endpointsOf } from './endpoints/index.ts'
import { notFound } from './endpoints/not-found.ts'
import type { Endpoint } from './http/endpoint.ts'
import { splitSuffix } from './http/form.ts'
import { respond } from './http/respond.ts'
import { sendProblem } from './http/send-problem.ts'
import { makeService } from './http/shelf.ts'
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

/**
 * The API over one dataset. It needs nothing but what the web platform has, so that the same app runs on Node and on
 * worker runtimes; whatever else it takes comes in by `config`.
 */
export const createApp = ({ dataset, engine, config }: Parts): Hono => {
  const service = makeService(dataset, config, engine)
  const endpoints = endpointsOf(dataset)
  const split = (path: string) => splitSuffix(path, (whole) => isFactAddress(dataset, whole))
  const app = new Hono({ getPath: (request) => split(getPath(request)).path })
  const refuse = (allow: readonly string[]) => {
    const detail = `This address takes ${allow.join(', ')} alone.`
    return sendProblem(service, { name: 'method-not-allowed', detail, allow }, { Allow: allow.join(', ') })
  }

  app.options('*', cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST'], maxAge: 86_400 }))
  const routes = [
    ...endpoints.map((endpoint) => ({ path: routeOf(endpoint), handler: respond(service, endpoint, split) })),
    ...docsPages(service, endpoints).map((page) => ({ path: page.path, handler: servePage(service, page) })),
  ]
  for (const { path, handler } of routes) app.get(path, handler).all(path, () => refuse(['GET', 'HEAD', 'OPTIONS']))
  const tooLarge = () =>
    sendProblem(service, { name: 'too-large', detail: 'A message to the tools holds at most 256 kB.' })
  app.post('/mcp', bodyLimit({ maxSize: 256 * 1024, onError: tooLarge }), mcpHandler(service))
  app.all('/mcp', () => refuse(['POST', 'OPTIONS']))
  app.route('/reconcile', reconciliation(service))
  app.route('/', memento(service))
  app.get('/feed.atom', (context) => context.redirect('/v1/feeds/reported.atom', 308))
  app.notFound(notFound(service, endpoints))
  app.onError((error) => {
    config.onFailure(error)
    return sendProblem(service, {
      name: 'internal-error',
      detail: 'The request could not be answered; the failure was noted.',
    })
  })
  return app
}
