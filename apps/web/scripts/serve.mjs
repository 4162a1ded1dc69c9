// Serves the exported reader from memory. Settings: CSTO_WEB_PORT (3000), CSTO_WEB_HOST (127.0.0.1), CSTO_WEB_FOLDER
// (the folder of the export, out/ beside this one).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createReader } from './serve/reader.mjs'
import { loadShelf } from './serve/shelf.mjs'

const out = process.env.CSTO_WEB_FOLDER || fileURLToPath(new URL('../out', import.meta.url))
const host = process.env.CSTO_WEB_HOST || '127.0.0.1'
const port = Number(process.env.CSTO_WEB_PORT || 3000)

const fail = (message) => {
  console.error(message)
  process.exit(1)
}

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`CSTO_WEB_PORT is "${process.env.CSTO_WEB_PORT}"; a port is a whole number from 1 to 65535`)
}
for (const file of ['index.html', '404.html']) {
  if (!existsSync(join(out, file))) {
    fail(`There is nothing to serve yet (no ${file} in ${out}): run "pnpm --filter @csto-record/web build" first.`)
  }
}

const server = createReader(loadShelf(out))
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
