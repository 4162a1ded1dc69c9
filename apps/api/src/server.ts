import { readFileSync, watchFile } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { ownIdentity } from '@csto-record/formats'
import { keptReleases } from '@csto-record/formats/releases'
import { postgresEngines, postgresPool } from '@csto-record/tables/postgres'
import type { Config } from './config.ts'
import { type ApiEnv, readEnv } from './env.ts'
import { answering } from './server/answers.ts'
import { br } from './server/brotli.ts'
import { fileKinds } from './server/file-kinds.ts'
import { httpServer } from './server/http-server.ts'
import { makeLimiter } from './server/limiter.ts'
import { makeLog } from './server/log.ts'
import { makeMetrics } from './server/metrics.ts'
import { type EngineFor, serveFile } from './server/serving.ts'

/** How long requests under way get to finish once the server is told to stop. */
const patience = 4_000

const { resolve } = createRequire(import.meta.url)
const docsScript = (): string => readFileSync(resolve('redoc/bundles/redoc.standalone.js'), 'utf8')

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

const serve = async (env: ApiEnv): Promise<void> => {
  const state = { warm: false, stopped: false }
  const log = makeLog()
  const metrics = makeMetrics(() => serving.app().shelf())
  const onFailure = (error: unknown): void => log.error({ err: error }, 'nobody foresaw this')
  const config: Config = {
    identity: ownIdentity,
    publicUrl: env.publicUrl,
    readerUrl: env.readerUrl,
    origins: env.origins,
    encoders: { br },
    docsScript,
    isReady: () => state.warm && !state.stopped,
    releases: keptReleases(),
    kinds: fileKinds,
    onFailure,
    shelfBytes: env.shelfBytes,
    now: () => performance.now(),
    observe: metrics.observe,
  }
  const file = env.dataset ?? resolve('@csto-record/domain/dataset.json')
  const pool = env.database === null ? null : postgresPool(env.database)
  const engineFor: EngineFor = (dataset) => (pool === null ? undefined : postgresEngines(pool, dataset))
  const serving = await serveFile(file, config, env.threads, engineFor)
  const limiter = env.rateLimit === 0 ? null : makeLimiter(env.rateLimit)
  const surroundings = { app: serving.app, metrics, log, limiter, logRequests: env.logRequests, proxies: env.proxies }
  const server = httpServer(
    {
      ...answering(surroundings),
      problem: (details, headers) => serving.app().problem(details, headers),
      onFailure,
      stopping: () => state.stopped,
    },
    env.patience,
  )
  const reload = (why: string): void => {
    serving.reload().then(
      (version) => {
        metrics.reloaded('taken')
        log.info({ why, file, version }, 'took over a dataset')
      },
      (error) => {
        metrics.reloaded('refused')
        log.error({ why, file, version: serving.version(), err: error }, 'kept the dataset: the new one is broken')
      },
    )
  }

  server.once('error', (error) => {
    fail(whyNot(error, env))
    Promise.all([serving.close(), pool?.end()]).catch(onFailure)
  })
  server.listen(env.port, env.host, () => {
    log.info(`${config.identity.title} API, data ${serving.version()}, at ${addressOf(server)}`)
    serving.warm().then(() => {
      state.warm = true
    }, onFailure)
  })
  process.on('SIGHUP', () => reload('SIGHUP'))
  // Files are written in many ways, and some of them are seen by nobody who watches for events.
  if (env.watch) watchFile(file, { interval: 500, persistent: false }, () => reload('the file changed'))

  const connections = new Set<Socket>()
  server.on('connection', (socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  /** No new connections; what is under way finishes, and then nothing is left that keeps the process. */
  const stop = (): void => {
    if (state.stopped) return
    state.stopped = true
    // A client keeps its connection after an answer; once told to stop, the server does not.
    const closing = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearInterval(closing)
      Promise.all([serving.close(), pool?.end()]).catch(onFailure)
    })
    // A connection that never asked anything does not count as idle, and browsers open some to be quick.
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy()
    setTimeout(() => server.closeAllConnections(), patience).unref()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

const read = readEnv(process.env)
if (!read.ok) fail(...read.lines)
else serve(read.env).catch((error: Error) => fail(`The dataset cannot be served: ${error.message}`))
