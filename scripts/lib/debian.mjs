import { existsSync } from 'node:fs'
import { run } from './processes.mjs'

const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

/**
 * Installs packages of Debian, and says so, where this is Debian and may be done; nothing elsewhere. Fails as apt-get
 * does where it cannot.
 * @param {readonly string[]} names
 * @param {AbortSignal} stop
 * @returns {Promise<void>}
 */
export const installDebian = async (names, stop) => {
  if (!mayInstall()) return
  const words = names.join(' ')
  console.log(`Not found: ${words}. Installing Debian's (apt-get install ${words}) …`)
  const options = { quiet: true, stop, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-qq'], options)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options)
}

/** What some unit tests ask besides Node: they are skipped, and counted as skipped, where it is not there. */
const tools = [
  { name: 'sqlite3', place: '/usr/bin/sqlite3', tests: 'that open the SQLite file' },
  { name: 'postgresql', place: '/usr/lib/postgresql', tests: 'that ask PostgreSQL' },
]

/**
 * Sees to it that the tools of the unit tests are there, and says which tests are skipped for want of one.
 * @param {AbortSignal} stop
 * @returns {Promise<void>}
 */
export const findTools = async (stop) => {
  const missing = () => tools.filter(({ place }) => !existsSync(place))
  if (missing().length === 0) return
  await installDebian(
    missing().map(({ name }) => name),
    stop,
  )
  for (const { name, tests } of missing()) console.log(`${name} is not installed: the tests ${tests} are skipped.`)
}
