import { addressesOf, host } from './addresses.mjs'
import { install, pnpm, root } from './install.mjs'
import { requireFree } from './ports.mjs'
import { run } from './processes.mjs'
import { serve } from './serve.mjs'

/**
 * Installs, builds what has changed, serves API and reader until told to stop, and returns the exit code.
 * @param {import('./addresses.mjs').Ports} ports
 * @param {AbortSignal} stop
 * @returns {Promise<number>}
 */
export const start = async ({ apiPort, webPort }, stop) => {
  const { api, web, environment } = addressesOf({ apiPort, webPort })
  await requireFree(
    [
      { port: apiPort, flag: '--api-port', variable: 'CSTO_API_PORT', what: 'API' },
      { port: webPort, flag: '--web-port', variable: 'CSTO_WEB_PORT', what: 'reader' },
    ],
    host,
  )
  await install(stop)
  console.log('Building (what has not changed comes from the cache) …')
  const [command, words] = pnpm('exec', 'turbo', 'run', 'build', '--output-logs=new-only')
  if ((await run(command, words, { cwd: root, env: environment, stop })) !== 0) {
    throw new Error('The build failed; the lines above say why.')
  }
  const node = { command: process.execPath, cwd: root }
  const servers = [
    {
      ...node,
      what: 'API',
      words: ['apps/api/dist/server.js'],
      env: { ...environment, CSTO_API_PORT: String(apiPort), CSTO_API_HOST: host },
      url: `${api}/ready`,
    },
    {
      ...node,
      what: 'reader',
      words: ['apps/web/scripts/serve.mjs'],
      env: { ...environment, CSTO_WEB_PORT: String(webPort), CSTO_WEB_HOST: host },
      url: `${web}/`,
    },
  ]
  const onReady = async () => {
    const health = await (await fetch(`${api}/health`)).json()
    const { records, version } = /** @type {{ records: number, version: string }} */ (health)
    console.log(`\nReader  ${web}/\nAPI     ${api}/  (reference at ${api}/docs)`)
    console.log(`Serving ${records} records, version ${version}. Ctrl-C stops both.\n`)
  }
  return serve(servers, { stop, onReady })
}
