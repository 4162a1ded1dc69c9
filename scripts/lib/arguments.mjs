import { parseArgs } from 'node:util'
import { messageOf } from './processes.mjs'

/**
 * @typedef {{ readonly command: 'help' | 'test' }
 *   | { readonly command: 'start', readonly options: import('./addresses.mjs').Ports }} Request
 */

export const defaultPorts = { apiPort: 8787, webPort: 3000 }

export const usage = `npm start                       install, build, serve the API (port ${defaultPorts.apiPort}) and the reader (port ${defaultPorts.webPort})
npm start -- --api-port 9000    or CSTO_API_PORT=9000 npm start
npm start -- --web-port 4000    or CSTO_WEB_PORT=4000 npm start
npm test                        install, then every check there is`

/** @type {(name: string, text: string) => number} */
const readPort = (name, text) => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new Error(`${name} is "${text}"; a port is a whole number from 1 to 65535`)
}

const help = /** @type {const} */ ({ help: { type: 'boolean', short: 'h' } })
const ports = /** @type {const} */ ({ 'api-port': { type: 'string' }, 'web-port': { type: 'string' } })

/**
 * A flag wins over the environment, the environment over the default.
 * @param {string[]} words
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Request}
 */
const parseStart = (words, environment) => {
  const { values } = parseArgs({ args: words, options: { ...help, ...ports } })
  if (values.help) return { command: 'help' }
  /** @type {(flag: 'api-port' | 'web-port', variable: string, otherwise: number) => number} */
  const choose = (flag, variable, otherwise) => {
    const flagged = values[flag]
    return flagged === undefined
      ? readPort(variable, environment[variable] || String(otherwise))
      : readPort(`--${flag}`, flagged)
  }
  const apiPort = choose('api-port', 'CSTO_API_PORT', defaultPorts.apiPort)
  const webPort = choose('web-port', 'CSTO_WEB_PORT', defaultPorts.webPort)
  if (apiPort === webPort) throw new Error(`API and reader cannot share port ${apiPort}`)
  return { command: 'start', options: { apiPort, webPort } }
}

/**
 * Reads the command line of the launcher. Throws an Error that says what is wrong and how to call it.
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Request}
 */
export const parseArguments = ([command, ...words], environment) => {
  try {
    if (command === 'start') return parseStart(words, environment)
    if (command !== 'test') throw new Error(`unknown command "${command ?? ''}"`)
    return { command: parseArgs({ args: words, options: help }).values.help ? 'help' : 'test' }
  } catch (error) {
    throw new Error(`${messageOf(error)}\n\n${usage}`)
  }
}
