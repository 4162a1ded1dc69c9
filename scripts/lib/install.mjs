import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from './processes.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const oldest = manifest.engines.node.replace(/^>=/, '')

/** Throws where this Node is older than the project runs on. */
export const checkNode = (version) => {
  const [major, minor] = version.split('.').map(Number)
  const [needMajor, needMinor] = oldest.split('.').map(Number)
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return
  throw new Error(`Node ${version} is too old: CSTO Record needs ${oldest} or newer (https://nodejs.org)`)
}

/** The pinned package manager, run through npx: nothing is installed outside the project. */
export const pnpm = (...words) => ['npx', ['--yes', manifest.packageManager, ...words]]

export const install = async () => {
  console.log(`Installing with ${manifest.packageManager} …`)
  const [command, words] = pnpm('install', '--frozen-lockfile', '--reporter=append-only')
  const code = await run(command, words, { cwd: root, quiet: true })
  if (code !== 0) throw new Error('The installation failed; the lines above say why.')
}
