import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * @typedef {import('node:child_process').ChildProcess} Child
 * @typedef {object} LaunchOptions
 * @property {string} [cwd]
 * @property {Record<string, string>} [env] added to our own
 * @property {import('node:child_process').StdioOptions} [stdio]
 * @typedef {{ quiet?: boolean, stop?: AbortSignal | undefined, cwd?: string, env?: Record<string, string> }} RunOptions
 */

const silence = { NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
/** @type {Set<Child>} */
const live = new Set()

/**
 * Signals a program and all that it started: package managers do not pass signals on.
 * @param {Child} child
 * @param {NodeJS.Signals} signal
 */
const signalGroup = ({ pid }, signal) => {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // it has just ended
  }
}

process.on('exit', () => {
  for (const child of live) signalGroup(child, 'SIGKILL')
})

/**
 * Starts a program with telemetry off, in a process group of its own, so that Ctrl-C reaches the launcher alone and
 * the launcher decides what ends when. Its output goes where ours goes unless `stdio` says otherwise.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {LaunchOptions} [options]
 * @returns {Child}
 */
export const launch = (command, words, { env = {}, stdio = 'inherit', ...options } = {}) => {
  const child = spawn(command, words, {
    ...options,
    stdio,
    detached: true,
    env: { ...process.env, ...silence, ...env },
  })
  if (child.pid !== undefined) live.add(child)
  child.once('exit', () => live.delete(child))
  return child
}

/**
 * Ends programs and waits until they are gone; what has not gone after `grace` milliseconds is killed.
 * @param {readonly Child[]} children
 * @param {number} [grace]
 */
export const endAll = async (children, grace = 5_000) => {
  const running = children.filter((child) => live.has(child))
  const ends = running.map((child) => once(child, 'exit'))
  for (const child of running) signalGroup(child, 'SIGTERM')
  const timer = setTimeout(() => {
    for (const child of running) signalGroup(child, 'SIGKILL')
  }, grace)
  await Promise.all(ends)
  clearTimeout(timer)
}

/**
 * Runs a program to its end and returns its exit code; 1 where it cannot be started or a signal ended it.
 * With `quiet`, its output is shown only where it fails. Where `stop` fires it is ended, and the call throws.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export const run = async (command, words, { quiet = false, stop, ...options } = {}) => {
  stop?.throwIfAborted()
  const child = launch(command, words, { ...options, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
  /** @type {Buffer[]} */
  const kept = []
  child.stdout?.on('data', (chunk) => kept.push(chunk))
  child.stderr?.on('data', (chunk) => kept.push(chunk))
  const onStop = () => void endAll([child])
  stop?.addEventListener('abort', onStop)
  try {
    const [code] = await once(child, 'close')
    stop?.throwIfAborted()
    if (quiet && code !== 0) process.stdout.write(Buffer.concat(kept))
    return code ?? 1
  } catch (error) {
    stop?.throwIfAborted()
    console.error(`${command} could not be started: ${messageOf(error)}`)
    return 1
  } finally {
    stop?.removeEventListener('abort', onStop)
  }
}

/** @param {unknown} error */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error))
