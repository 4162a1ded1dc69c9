import { spawn } from 'node:child_process'
import { once } from 'node:events'

const silence = { NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

/** Starts a program with telemetry off; its output goes where ours goes unless `stdio` says otherwise. */
export const launch = (command, words, { cwd, env = {}, stdio = 'inherit' } = {}) =>
  spawn(command, words, { cwd, stdio, env: { ...process.env, ...silence, ...env } })

/**
 * Runs a program to its end and returns its exit code; 1 where it cannot be started or a signal ended it.
 * With `quiet`, its output is shown only where it fails.
 */
export const run = async (command, words, { quiet = false, ...options } = {}) => {
  const child = launch(command, words, { ...options, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
  const kept = []
  child.stdout?.on('data', (chunk) => kept.push(chunk))
  child.stderr?.on('data', (chunk) => kept.push(chunk))
  try {
    const [code] = await once(child, 'close')
    if (quiet && code !== 0) process.stdout.write(Buffer.concat(kept))
    return code ?? 1
  } catch (error) {
    console.error(`${command} could not be started: ${error.message}`)
    return 1
  }
}
