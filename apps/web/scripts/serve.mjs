// A small static server for the exported reader. Settings: CSTO_WEB_PORT (3000), CSTO_WEB_HOST (127.0.0.1).
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const out = fileURLToPath(new URL('../out', import.meta.url))
const host = process.env.CSTO_WEB_HOST || '127.0.0.1'
const port = Number(process.env.CSTO_WEB_PORT || 3000)

const fail = (message) => {
  console.error(message)
  process.exit(1)
}

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`CSTO_WEB_PORT is "${process.env.CSTO_WEB_PORT}"; a port is a whole number from 1 to 65535`)
}
if (!existsSync(join(out, 'index.html'))) {
  fail('There is nothing to serve yet: run "pnpm --filter @csto-record/web build" first.')
}

/** Pages carry a stricter policy of their own; both hold. */
const standing = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
}
const typed = { '.ndjson': 'application/x-ndjson; charset=utf-8', '.webmanifest': 'application/manifest+json' }
const typeOf = (path) => Object.entries(typed).find(([ending]) => path.endsWith(ending))?.[1]

const files = sirv(out, {
  brotli: true,
  gzip: true,
  etag: true,
  extensions: ['html'],
  setHeaders: (response, path) => {
    // Files under static/ carry the hash of their content in their name; everything else may change with a version.
    const forever = path.startsWith('/_next/static/')
    response.setHeader(
      'Cache-Control',
      forever ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    )
    const type = typeOf(path)
    if (type !== undefined) response.setHeader('Content-Type', type)
  },
})
const notFound = readFileSync(join(out, '404.html'))

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(standing)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': notFound.length })
    response.end(request.method === 'HEAD' ? undefined : notFound)
  })
})

server.on('error', (error) => {
  if (error.code === 'EADDRINUSE') fail(`Port ${port} on ${host} is taken. Choose another: CSTO_WEB_PORT=${port + 1}`)
  fail(`The reader cannot listen on ${host}:${port}: ${error.message}`)
})
server.listen(port, host, () => console.log(`Reader on http://${host}:${port}/`))

const stop = () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 2_000).unref()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
