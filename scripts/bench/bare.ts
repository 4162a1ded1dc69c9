import { createServer } from 'node:http'

/** An answer as it came over the line. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** In base64. */
  readonly body: string
}

// What is left when everything but sending bytes is taken away: whatever is asked, the answer is the one it was given
// last, by POST.
const now = { status: 404, headers: {} as Answer['headers'], body: Buffer.alloc(0) }

const server = createServer((incoming, outgoing) => {
  if (incoming.method !== 'POST') {
    outgoing.writeHead(now.status, now.headers)
    if (now.status === 304) outgoing.end()
    else outgoing.end(now.body)
    return
  }
  const pieces: Buffer[] = []
  incoming.on('data', (piece) => pieces.push(piece))
  incoming.on('end', () => {
    const { status, headers, body }: Answer = JSON.parse(String(Buffer.concat(pieces)))
    Object.assign(now, { status, headers, body: Buffer.from(body, 'base64') })
    outgoing.writeHead(204).end()
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
