// The launcher behind `npm start` and `npm test`. Needs Node, npm and git alone; everything else it installs.
import { parseArguments, usage } from './lib/arguments.mjs'
import { checkNode } from './lib/install.mjs'
import { messageOf } from './lib/processes.mjs'
import { start } from './lib/start.mjs'
import { stopSignal } from './lib/stop.mjs'
import { test } from './lib/test.mjs'

/** @type {(stop: AbortSignal) => Promise<number>} */
const main = async (stop) => {
  checkNode(process.versions.node)
  const request = parseArguments(process.argv.slice(2), process.env)
  if (request.command === 'start') return start(request.options, stop)
  if (request.command === 'test') return test(stop)
  console.log(usage)
  return 0
}

// A terminal that has gone away must not end the launcher before it has ended the servers.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const stop = stopSignal()
main(stop).then(
  (code) => process.exit(code),
  (error) => {
    console.error(stop.aborted ? 'Stopped.' : messageOf(error))
    process.exit(stop.aborted ? 130 : 1)
  },
)
