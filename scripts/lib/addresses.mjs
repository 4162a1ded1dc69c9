/** @typedef {{ readonly apiPort: number, readonly webPort: number }} Ports */

export const host = '127.0.0.1'

/**
 * Where API and reader are served, and the environment that tells their builds and servers so.
 * @param {Ports} ports
 */
export const addressesOf = ({ apiPort, webPort }) => {
  const api = `http://${host}:${apiPort}`
  const web = `http://${host}:${webPort}`
  return { api, web, environment: { CSTO_API_URL: api, CSTO_WEB_URL: web } }
}
