import { existsSync } from 'node:fs'
import { installDebian } from './debian.mjs'

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
  await installDebian(['chromium'], stop)
  const installed = found()
  if (installed !== undefined) return installed
  throw new Error(
    'The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium), or set CHROMIUM to its path.',
  )
}
