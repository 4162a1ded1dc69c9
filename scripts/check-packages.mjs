// Packs every package under packages/ that is published, and checks the archive: its exports and its types.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { root } from './lib/install.mjs'
import { run } from './lib/processes.mjs'
import { publishedExports } from './lib/published-exports.mjs'
import { publishedPackages } from './publish/packages.mjs'

/** @type {(name: string) => string} */
const bin = (name) => join(root, 'node_modules/.bin', name)

/** @type {(folder: string, archives: string) => Promise<boolean>} */
const check = async (folder, archives) => {
  const { name, version, exports, publishConfig, publishedElsewhere } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  if (!isDeepStrictEqual(publishConfig?.exports, publishedExports(exports, publishedElsewhere))) {
    console.error(
      `${name}: publishConfig.exports has to be exports without the workspace's own condition:\n` +
        JSON.stringify(publishedExports(exports, publishedElsewhere), null, 2),
    )
    return false
  }
  const archive = join(archives, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
  /** @type {readonly (readonly [string, readonly string[]])[]} */
  const commands = [
    ['pnpm', ['pack', '--pack-destination', archives]],
    [bin('publint'), ['run', archive, '--strict']],
    [bin('attw'), [archive, '--profile', 'esm-only', '--format', 'ascii']],
  ]
  for (const [command, words] of commands) {
    if ((await run(command, words, { cwd: folder, quiet: true })) !== 0) return false
  }
  console.log(`${name}: archive, exports and types are sound`)
  return true
}

const archives = mkdtempSync(join(tmpdir(), 'csto-record-'))
const packages = publishedPackages().map(({ directory }) => join(root, directory))
const results = []
for (const folder of packages) results.push(await check(folder, archives))
rmSync(archives, { recursive: true })
process.exit(results.every(Boolean) ? 0 : 1)
