import { setTimeout as sleep } from 'node:timers/promises'
import { pnpm, root } from './install.mjs'
import { requireFree } from './ports.mjs'
import { launch, run } from './processes.mjs'

const host = '127.0.0.1'
const patience = 30_000

const readJson = async (url) => {
  try {
    const response = await fetch(url)
    return response.ok ? await response.json() : null
  } catch {
    return null // nothing listens yet
  }
}

const waitFor = async (url, gone) => {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && !gone()) {
    const answer = await readJson(url)
    if (answer !== null) return answer
    await sleep(100)
  }
  return null
}

const reachable = async (url) => (await fetch(url).catch(() => null))?.ok ?? false

/** Ends the servers and waits until they are gone; what does not go by itself is killed. */
const stopAll = async (children) => {
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null)
  const ends = running.map((child) => new Promise((resolve) => child.once('close', resolve)))
  for (const child of running) child.kill('SIGTERM')
  const timer = setTimeout(() => running.forEach((child) => void child.kill('SIGKILL')), 5_000)
  await Promise.all(ends)
  clearTimeout(timer)
}

/**
 * Resolves with an exit code when somebody asks to stop (0) or a server ends by itself (1).
 * npm does not forward every signal, so a launcher whose parent is gone stops too.
 */
const untilStopped = (children) =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(0))
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && resolve(0), 500).unref()
    for (const { child, what } of children) {
      child.once('close', (code, signal) => {
        if (code === 0 || signal === 'SIGTERM' || signal === 'SIGINT') return resolve(0)
        console.error(`The ${what} stopped by itself (exit ${code ?? signal}); the lines above say why.`)
        resolve(1)
      })
    }
  })

/** Builds, serves API and reader until told to stop, and returns the exit code. */
export const start = async ({ apiPort, webPort }) => {
  const wanted = [
    { port: apiPort, flag: '--api-port', what: 'API' },
    { port: webPort, flag: '--web-port', what: 'reader' },
  ]
  await requireFree(wanted, host)
  console.log('Building (what has not changed comes from the cache) …')
  const [command, words] = pnpm('exec', 'turbo', 'run', 'build', '--output-logs=new-only')
  if ((await run(command, words, { cwd: root, env: { CSTO_API_URL: `http://${host}:${apiPort}` } })) !== 0) {
    throw new Error('The build failed; the lines above say why.')
  }
  const serve = (file, what, env) => ({ what, child: launch(process.execPath, [file], { cwd: root, env }) })
  const servers = [
    serve('apps/api/dist/server.js', 'API', { CSTO_API_PORT: String(apiPort), CSTO_API_HOST: host }),
    serve('apps/web/scripts/serve.mjs', 'reader', { CSTO_WEB_PORT: String(webPort), CSTO_WEB_HOST: host }),
  ]
  const stopped = untilStopped(servers)
  let ended = false
  stopped.then(() => {
    ended = true
  })
  const health = await waitFor(`http://${host}:${apiPort}/health`, () => ended)
  if (health !== null && !ended && (await reachable(`http://${host}:${webPort}/`))) {
    console.log(`\nReader  http://${host}:${webPort}/`)
    console.log(`API     http://${host}:${apiPort}/  (reference at /docs)`)
    console.log(`Serving ${health.records} records, version ${health.version}. Ctrl-C stops both.\n`)
  } else if (!ended) {
    console.error('The servers did not answer in time; stopping.')
    await stopAll(servers.map(({ child }) => child))
    return 1
  }
  const code = await stopped
  await stopAll(servers.map(({ child }) => child))
  return code
}
