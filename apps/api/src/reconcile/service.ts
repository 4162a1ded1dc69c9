import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { versionedHeaders } from '../http/headers.ts'
import { refuseMethod, sendProblem } from '../http/send-problem.ts'
import type { Served } from '../http/served.ts'
import { refuse, send } from './answering.ts'
import { typesOffered } from './candidates.ts'
import { manifest10 } from './manifest.ts'
import { previewed, previewOf } from './preview.ts'
import { proposeProperties, suggestEntities, suggestProperties, suggestTypes } from './suggestions.ts'
import { asked02, posted02 } from './version-02.ts'
import { extended10, matched10 } from './version-10.ts'

/** The longest message that is taken: a hundred rows of a wide table. */
const maxSize = 1024 * 1024

/** A whole number from an address; null for what is none, or less than the least. */
const wholeNumber = (text: string | undefined, least: number, otherwise: number): number | null => {
  if (text === undefined || text === '') return otherwise
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return number >= least ? number : null
}
const notWhole = (served: Served, parameter: string, given: string | undefined, least: number): Response => {
  const expected = `a whole number from ${least}`
  return refuse(served, [{ parameter, value: given?.slice(0, 120) ?? null, message: `is not ${expected}`, expected }])
}

const suggest =
  (served: Served) =>
  (context: Context): Response => {
    const prefix = context.req.query('prefix') ?? ''
    const cursor = wholeNumber(context.req.query('cursor'), 0, 0)
    if (cursor === null) return notWhole(served, 'cursor', context.req.query('cursor'), 0)
    const what = context.req.param('what')
    switch (what) {
      case 'entity':
        return send(served, { result: suggestEntities(served.dataset, prefix, cursor, null) })
      case 'property':
        return send(served, { result: suggestProperties(prefix, cursor) })
      case 'type':
        return send(served, { result: suggestTypes(prefix, cursor) })
      default: {
        const near = ['entity', 'property', 'type'].map((one) => `/reconcile/suggest/${one}`)
        return sendProblem(served, { name: 'not-found', detail: `Nothing is suggested under ${what}.`, near })
      }
    }
  }

const propose =
  (served: Served) =>
  (context: Context): Response => {
    const asked = context.req.query('type') ?? ''
    const type = typesOffered.find((one) => one === asked)
    if (type === undefined) {
      const expected = `one of ${typesOffered.join(', ')}`
      return refuse(served, [{ parameter: 'type', value: asked.slice(0, 120), message: 'is no type here', expected }])
    }
    const limit = wholeNumber(context.req.query('limit'), 1, 100)
    if (limit === null) return notWhole(served, 'limit', context.req.query('limit'), 1)
    return send(served, { type, limit, properties: proposeProperties(type, limit) })
  }

const preview =
  (served: Served) =>
  async (context: Context): Promise<Response> => {
    const id = context.req.query('id') ?? ''
    const record = previewed(served.dataset, id)
    if (record === undefined)
      return sendProblem(served, { name: 'not-found', detail: `The record holds no ${id.slice(0, 120) || 'such id'}.` })
    // Made to stand in a frame of the client's page.
    const { 'X-Frame-Options': _unframed, ...headers } = versionedHeaders(served)
    const policy =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *"
    return new Response(String(await previewOf(served.dataset, record, served.config)), {
      headers: { ...headers, 'Content-Security-Policy': policy, 'Content-Type': 'text/html; charset=utf-8' },
    })
  }

/**
 * The Reconciliation Service API (W3C Entity Reconciliation Community Group) over one dataset: version 0.2, which
 * OpenRefine speaks, and below `/1.0-draft` the draft of version 1.0. Matches names and properties of a table to
 * records, suggests, previews, and extends a table by what the records hold.
 */
export const reconciliation = (served: Served): Hono => {
  const app = new Hono()
  const onError = () =>
    sendProblem(served, { name: 'too-large', detail: 'A message to be matched holds at most 1 MB.' })
  app.use(bodyLimit({ maxSize, onError }))
  app.get('/', (context) => asked02(served, new URL(context.req.url).searchParams))
  app.post('/', async (context) => posted02(served, await context.req.text()))
  app.get('/1.0-draft', () => send(served, manifest10(served)))
  app.post('/1.0-draft/match', async (context) => matched10(served, await context.req.text()))
  // What the route was called in earlier drafts.
  app.post('/1.0-draft/reconcile', async (context) => matched10(served, await context.req.text()))
  app.post('/1.0-draft/extend', async (context) => extended10(served, await context.req.text()))
  for (const root of ['', '/1.0-draft']) {
    app.get(`${root}/suggest/:what`, suggest(served))
    app.get(`${root}/extend/propose`, propose(served))
    app.get(`${root}/preview`, preview(served))
  }
  // What is left of these addresses was asked with a method that they do not take.
  const only = (path: string, ...allow: readonly string[]) =>
    app.all(path, () => refuseMethod(served, [...allow, 'OPTIONS']))
  only('/', 'GET', 'HEAD', 'POST')
  only('/1.0-draft', 'GET', 'HEAD')
  for (const name of ['match', 'reconcile', 'extend']) only(`/1.0-draft/${name}`, 'POST')
  for (const root of ['', '/1.0-draft'])
    for (const name of ['suggest/:what', 'extend/propose', 'preview']) only(`${root}/${name}`, 'GET', 'HEAD')
  return app
}
