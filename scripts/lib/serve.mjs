import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { endAll, launch, messageOf } from './processes.mjs'

/**
 * @typedef {object} Server
 * @property {string} what how messages call it
 * @property {string} command
 * @property {readonly string[]} words
 * @property {string} url answers as soon as the server takes requests
 * @property {string} [cwd]
 * @property {Record<string, string>} [env]
 *
 * @typedef {{ readonly code: number, readonly message?: string }} Outcome
 *
 * @typedef {object} ServeOptions
 * @property {AbortSignal} stop
 * @property {() => unknown} onReady
 * @property {number} [patience] milliseconds until every server has to answer
 * @property {number} [grace] milliseconds until what was asked to end is killed
 */

/**
 * How a server ended by itself.
 * @param {{ readonly child: import('./processes.mjs').Child, readonly what: string }} server
 * @returns {Promise<Outcome>}
 */
const fallOf = async ({ child, what }) => {
  try {
    const [code, signal] = await once(child, 'exit')
    return { code: 1, message: `The ${what} stopped by itself (${signal ?? `exit code ${code}`}); stopping the rest.` }
  } catch (error) {
    return { code: 1, message: `The ${what} could not be started: ${messageOf(error)}` }
  }
}

/** @type {(url: string, over: AbortSignal) => Promise<boolean>} */
const answers = async (url, over) => {
  try {
    return (await fetch(url, { signal: AbortSignal.any([over, AbortSignal.timeout(2_000)]) })).ok
  } catch {
    return false // nothing listens yet
  }
}

/**
 * Waits until every server answers; undefined when all do, and the outcome where one does not in time.
 * @param {readonly Server[]} servers
 * @param {number} patience
 * @param {AbortSignal} over
 * @returns {Promise<Outcome | undefined>}
 */
const readiness = async (servers, patience, over) => {
  const deadline = Date.now() + patience
  for (const { url, what } of servers) {
    while (!(await answers(url, over))) {
      if (over.aborted) return undefined
      if (Date.now() > deadline) {
        return { code: 1, message: `The ${what} did not answer at ${url} within ${patience / 1000} s; stopping.` }
      }
      await sleep(100)
    }
  }
  return undefined
}

/**
 * Runs servers until `stop` fires (returns 0), or one of them does not answer in time or ends by itself (says which,
 * returns 1). Calls `onReady` once, when all answer. None outlives the call.
 * @param {readonly Server[]} servers
 * @param {ServeOptions} options
 * @returns {Promise<number>}
 */
export const serve = async (servers, { stop, onReady, patience = 30_000, grace = 5_000 }) => {
  const over = new AbortController()
  const running = servers.map((server) => ({ ...server, child: launch(server.command, server.words, server) }))
  /** @type {Promise<Outcome>} */
  const stopped = new Promise((resolve) => {
    if (stop.aborted) resolve({ code: 0 })
    stop.addEventListener('abort', () => resolve({ code: 0 }), { signal: over.signal })
  })
  const ends = [stopped, ...running.map(fallOf)]
  try {
    let outcome = await Promise.race([...ends, readiness(running, patience, over.signal)])
    if (outcome === undefined) {
      await onReady()
      outcome = await Promise.race(ends)
    }
    if (outcome.message !== undefined) console.error(outcome.message)
    return outcome.code
  } finally {
    over.abort()
    await endAll(
      running.map(({ child }) => child),
      grace,
    )
  }
}
