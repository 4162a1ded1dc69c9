import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { dataset } from '@csto-record/domain/dataset'
import { createAdaptorServer } from '@hono/node-server'
import { createApp } from './app.ts'
import { type Config, type Encoder, ownIdentity } from './config.ts'
import { type ApiEnv, readEnv } from './env.ts'
import { keptReleases } from './releases.ts'

/** Room for the longest text a query takes, written in an address: 20,000 characters of up to nine bytes each. */
const maxHeaderSize = 192 * 1024
/** How long requests under way get to finish once the server is told to stop. */
const patience = 4_000

const brotli = promisify(brotliCompress)
/** Each body is compressed once and kept, so that more than the least effort pays. */
const br: Encoder = (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })

const docsScript = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js'), 'utf8')

const fail = (...lines: readonly string[]): void => {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}

const whyNot = ({ code, message }: NodeJS.ErrnoException, { host, port }: ApiEnv): string => {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken; choose another with CSTO_API_PORT.`
  if (code === 'EACCES') return `Port ${port} on ${host} may not be used; choose one above 1023 with CSTO_API_PORT.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine; set CSTO_API_HOST.`
  return `The server cannot listen on ${host}:${port}: ${message}`
}

const addressOf = (server: Server): string => {
  const address = server.address()
  if (address === null || typeof address === 'string') return String(address)
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}

const serve = (env: ApiEnv): void => {
  const state = { ready: true }
  const config: Config = {
    identity: ownIdentity,
    publicUrl: env.publicUrl,
    readerUrl: env.readerUrl,
    encoders: { br },
    docsScript,
    releases: keptReleases(),
    isReady: () => state.ready,
    onFailure: (error) => console.error(error),
  }
  const app = createApp({ dataset, config })
  // Without a factory of its own the adaptor makes a plain HTTP server.
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { maxHeaderSize } }) as Server
  server.once('error', (error) => fail(whyNot(error, env)))
  server.listen(env.port, env.host, () =>
    console.log(`${config.identity.title} API, data ${dataset.version}, at ${addressOf(server)}`),
  )

  const connections = new Set<Socket>()
  server.on('connection', (socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  // A client keeps its connection after an answer; once told to stop, the server does not.
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive &&= state.ready
    response.once('close', () => setImmediate(() => state.ready || server.closeIdleConnections()))
  })

  /** No new connections; what is under way finishes, and then nothing is left that keeps the process. */
  const stop = (): void => {
    if (!state.ready) return
    state.ready = false
    server.close()
    // A connection that never asked anything does not count as idle, and browsers open some to be quick.
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy()
    setTimeout(() => server.closeAllConnections(), patience).unref()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

const read = readEnv(process.env)
if (read.ok) serve(read.env)
else fail(...read.lines)
