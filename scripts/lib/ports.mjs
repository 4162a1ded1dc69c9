import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * @typedef {object} Wanted
 * @property {number} port
 * @property {string} flag the flag that chooses it
 * @property {string} variable the environment variable that chooses it
 * @property {string} what who wants it
 */

/**
 * Whether nothing listens on a port of this host yet.
 * @type {(port: number, host: string) => Promise<boolean>}
 */
export const isFree = async (port, host) => {
  const server = createServer().listen(port, host)
  try {
    await once(server, 'listening')
    server.close()
    await once(server, 'close')
    return true
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'EADDRINUSE' || code === 'EACCES') return false
    throw error
  }
}

/** @type {(port: number, host: string) => Promise<number>} */
const nextFree = async (port, host) => {
  for (let other = port + 1; other <= 65535; other += 1) if (await isFree(other, host)) return other
  return nextFree(1023, host)
}

/**
 * Throws an Error that names each port that is taken and how to choose another.
 * @param {readonly Wanted[]} wanted
 * @param {string} host
 */
export const requireFree = async (wanted, host) => {
  /** @type {string[]} */
  const taken = []
  for (const { port, flag, variable, what } of wanted) {
    if (!(await isFree(port, host))) {
      const other = await nextFree(port, host)
      taken.push(
        `Port ${port}, wanted for the ${what}, is taken. ` +
          `Choose another: npm start -- ${flag} ${other} (or set ${variable}=${other})`,
      )
    }
  }
  if (taken.length > 0) throw new Error(taken.join('\n'))
}
