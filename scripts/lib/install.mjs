import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from './processes.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const oldest = manifest.engines.node.replace(/^>=/, '')

/** @type {(version: string) => readonly number[]} */
const numbersOf = (version) => version.split('.').map(Number)

/**
 * Throws where this Node is older than the project runs on.
 * @param {string} version
 */
export const checkNode = (version) => {
  const [major = 0, minor = 0] = numbersOf(version)
  const [needMajor = 0, needMinor = 0] = numbersOf(oldest)
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return
  throw new Error(`Node ${version} is too old: CSTO Record needs ${oldest} or newer (https://nodejs.org)`)
}

/**
 * The pinned package manager, run through npx: nothing is installed outside the project.
 * @param {string[]} words
 * @returns {readonly [string, readonly string[]]} a command and its words
 */
export const pnpm = (...words) => ['npx', ['--yes', manifest.packageManager, ...words]]

/**
 * Installs what the lock file names, and nothing else. Throws where that fails.
 * @param {AbortSignal} stop
 */
export const install = async (stop) => {
  console.log(`Installing with ${manifest.packageManager} …`)
  const [command, words] = pnpm('install', '--frozen-lockfile', '--reporter=append-only')
  const code = await run(command, words, { cwd: root, quiet: true, stop })
  if (code !== 0) throw new Error('The installation failed; the lines above say why.')
}
