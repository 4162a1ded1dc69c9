const usage = `usage: npm start [-- --api-port 8787 --web-port 3000]
       npm test`

const readPort = (name, text) => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new Error(`${name} is "${text}"; a port is a whole number from 1 to 65535`)
}

/**
 * Reads the command line of the launcher. Flags win over the environment, the environment over the defaults.
 * Throws an Error that names the word it does not know and shows the usage.
 */
export const parseArguments = (words, environment) => {
  const [command, ...rest] = words
  if (command !== 'start' && command !== 'test') throw new Error(`unknown command "${command ?? ''}"\n${usage}`)
  const options = {
    apiPort: readPort('CSTO_API_PORT', environment.CSTO_API_PORT ?? '8787'),
    webPort: readPort('CSTO_WEB_PORT', environment.CSTO_WEB_PORT ?? '3000'),
  }
  for (let position = 0; position < rest.length; position += 1) {
    const [flag, inline] = rest[position].split('=', 2)
    const key = { '--api-port': 'apiPort', '--web-port': 'webPort' }[flag]
    if (command !== 'start' || key === undefined) throw new Error(`unknown option "${rest[position]}"\n${usage}`)
    const value = inline ?? rest[++position]
    if (value === undefined) throw new Error(`${flag} needs a port\n${usage}`)
    options[key] = readPort(flag, value)
  }
  if (options.apiPort === options.webPort) {
    throw new Error(`API and web cannot share port ${options.apiPort}; choose another with --api-port or --web-port`)
  }
  return { command, options }
}
