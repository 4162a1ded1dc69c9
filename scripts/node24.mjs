// The unit tests on the Node that runs this: `npm run test:node24` fetches Node 24 from npm and hands it this file.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './lib/install.mjs'

const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project=unit', ...process.argv.slice(2)]
console.log(`The unit tests on Node ${process.versions.node}`)
process.exit(spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1)
