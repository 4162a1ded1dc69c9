import { type Context, Hono } from 'hono'
import { routePath } from 'hono/route'
import { namesTag } from '../http/etag.ts'
import { versionedHeaders } from '../http/headers.ts'
import { sendProblem } from '../http/send-problem.ts'
import type { Served } from '../http/served.ts'
import { keep, type Service } from '../http/shelf.ts'
import { cacheControlOf } from './caching.ts'
import { archiveType, type Digest, type Download, digestFor, downloadsOf, makeDownload } from './files.ts'

const longest = 120

/** Why there is no file, and which there are. */
const absent = (served: Served, version: string, file: string): Response => {
  const { dataset, config } = served
  const near = downloadsOf(served).map(({ path }) => path)
  const names = downloadsOf(served).map(({ name }) => name)
  const older = version !== dataset.version && config.releases.some((release) => release.version === version)
  const detail = older
    ? `Files are made of version ${dataset.version} alone, which is served here. What changed since ${version} is told at /v1/changes?from=${version}&to=${dataset.version}.`
    : `There is no file ${`${version}/${file}`.slice(0, longest)}. Those of version ${dataset.version} are ${names.join(', ')}.`
  return sendProblem(served, { name: 'not-found', detail, near }, { Link: '</v1/downloads>; rel="collection"' })
}

const etagOf = ({ sha256 }: Digest): string => `"${sha256}"`

/** Headers of a file, and of the word that it is the one the client has. */
const headersOf = async (served: Served, digest: Digest): Promise<Readonly<Record<string, string>>> => ({
  ...versionedHeaders(served),
  'Cache-Control': await cacheControlOf(served),
  ETag: etagOf(digest),
  Link: `</v1/downloads>; rel="collection"; type="application/json", <${served.config.identity.licence.url}>; rel="license"`,
})

const wholeHeaders = ({ name }: Download, { bytes }: Digest): Readonly<Record<string, string>> => ({
  'Content-Type': archiveType,
  'Content-Disposition': `attachment; filename="${name}"`,
  'Content-Length': String(bytes),
})

/**
 * The whole dataset as files under `/downloads/{version}/{file}`. Their ETag is the SHA-256 of their bytes. A file is made
 * when it is asked for; where its digest is known, HEAD and `If-None-Match` are answered without making it.
 */
export const downloads = (service: Service): Hono => {
  const app = new Hono()
  app.get('/:version/:file', async (context: Context): Promise<Response> => {
    const { version = '', file = '' } = context.req.param()
    const download = downloadsOf(service).find(({ name }) => name === file)
    if (version !== service.dataset.version || download === undefined) return absent(service, version, file)
    const held = context.req.header('If-None-Match')
    if (context.req.method === 'HEAD' || held !== undefined) {
      const digest = await digestFor(service, download)
      const headers = await headersOf(service, digest)
      if (held === '*' || namesTag(held, etagOf(digest))) return new Response(null, { status: 304, headers })
      if (context.req.method === 'HEAD')
        return new Response(null, { headers: { ...headers, ...wholeHeaders(download, digest) } })
    }
    const { content, ...digest } = await makeDownload(service, download)
    const unchanged = await headersOf(service, digest)
    const made = {
      etag: etagOf(digest),
      bytes: content,
      headers: { ...unchanged, ...wholeHeaders(download, digest) },
      unchanged,
    }
    keep(service, context.req.raw, made, routePath(context))
    return new Response(made.bytes, { headers: made.headers })
  })
  app.all('/:version/:file', () =>
    sendProblem(
      service,
      {
        name: 'method-not-allowed',
        detail: 'A file takes GET, HEAD, OPTIONS alone.',
        allow: ['GET', 'HEAD', 'OPTIONS'],
      },
      { Allow: 'GET, HEAD, OPTIONS' },
    ),
  )
  return app
}
