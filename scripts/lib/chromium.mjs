import { existsSync } from 'node:fs'
import { run } from './processes.mjs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The browser for the browser tests: $CHROMIUM, or an installed one. On Debian as root, one is installed.
 * Throws an Error that says how to get one otherwise.
 * @param {AbortSignal} stop
 * @returns {Promise<string>}
 */
export const findChromium = async (stop) => {
  const named = process.env['CHROMIUM']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM names ${named}, which does not exist`)
  }
  const found = () => places.find((place) => existsSync(place))
  const there = found()
  if (there !== undefined) return there
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log("No Chromium found: installing Debian's (apt-get install chromium) …")
    const options = { quiet: true, stop, env: { DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update', '-qq'], options)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
    const installed = found()
    if (installed !== undefined) return installed
  }
  throw new Error(
    'The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium), or set CHROMIUM to its path.',
  )
}
