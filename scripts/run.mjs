// The launcher behind `npm start` and `npm test`. Needs Node, npm and git alone; everything else it installs.
import { parseArguments } from './lib/arguments.mjs'
import { checkNode, install } from './lib/install.mjs'
import { start } from './lib/start.mjs'
import { test } from './lib/test.mjs'

const main = async () => {
  checkNode(process.versions.node)
  const { command, options } = parseArguments(process.argv.slice(2), process.env)
  await install()
  return command === 'start' ? start(options) : test()
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
