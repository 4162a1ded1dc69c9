import type { IncomingMessage, ServerResponse } from 'node:http'

/** How much of a body nobody wants is still read, and for how long, so that its sender sees the answer. */
const mostRead = 16 * 1024 * 1024
const longest = 2_000

/**
 * Where a request with a body is answered before its body has come, the connection ends: the answer says so, the
 * sending half is closed, and the rest is read and thrown away for a while. Closing at once would reset the connection,
 * and the client would see that in place of the answer (RFC 9112, 9.6).
 */
export const closeGently = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
  const { socket } = incoming
  const writeHead = outgoing.writeHead.bind(outgoing)
  const linger = (): void => {
    const end = (): void => {
      clearTimeout(timer)
      socket.destroy()
    }
    const timer = setTimeout(end, longest)
    let read = 0
    // Whoever began to read the body stops it again with every piece that finds no room.
    incoming.removeAllListeners('data')
    incoming.on('data', (piece: Buffer) => {
      read += piece.length
      if (read > mostRead) end()
    })
    socket.once('close', end)
    incoming.once('end', () => socket.end(end))
    socket.end()
    incoming.resume()
  }
  // What is called has many signatures, and none of them matters here: the arguments are handed on as they came.
  const patched = (...words: readonly unknown[]) => {
    if (!incoming.complete) {
      outgoing.shouldKeepAlive = false
      // Node closes a connection that is not kept by this, as soon as the answer is written.
      socket.destroySoon = linger
    }
    return Reflect.apply(writeHead, outgoing, words)
  }
  outgoing.writeHead = patched
}
