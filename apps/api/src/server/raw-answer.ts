import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

/** How long, in milliseconds, a client may leave a connection open whose other half was closed. */
const lingers = 2_000

/** Writes a response straight to a connection that no request could be read from, and closes it. */
export const rawAnswer = async (socket: Duplex, response: Response): Promise<void> => {
  const body = Buffer.from(await response.arrayBuffer())
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const first = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}\r\n`
  const last = `Date: ${new Date().toUTCString()}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`
  if (!socket.writable) return
  const timer = setTimeout(() => socket.destroy(), lingers)
  socket.once('close', () => clearTimeout(timer))
  socket.end(Buffer.concat([Buffer.from(`${first}${headers}${last}`), body]))
}

/** Writes a response as the answer to a request, in its turn. */
export const writeAnswer = async (outgoing: ServerResponse, response: Response): Promise<void> => {
  const body = Buffer.from(await response.arrayBuffer())
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'Content-Length': String(body.length),
  })
  outgoing.end(body)
}
