import { createServer, request } from 'node:http'
import { hot } from './cases.ts'

/** The same answers from a bare node:http server: what is left when everything but sending bytes is taken away. */
const [, , api = ''] = process.argv

const keyOf = (path: string, headers: Readonly<Record<string, string | string[] | undefined>>): string =>
  `${path} ${headers['accept-encoding'] ?? ''} ${headers['if-none-match'] ?? ''}`

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: Buffer
}

const answerOf = (path: string, headers: Readonly<Record<string, string>>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(new URL(path, api), { headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        const { connection: _, 'keep-alive': __, date: ___, ...kept } = response.headers
        resolve({ status: response.statusCode ?? 0, headers: kept, body: Buffer.concat(pieces) })
      })
    })
    asked.on('error', reject).end()
  })

const lower = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const answers = new Map<string, Answer>()
for (const { path, headers } of hot) answers.set(keyOf(path, lower(headers)), await answerOf(path, headers))

const server = createServer((incoming, outgoing) => {
  const answer = answers.get(keyOf(incoming.url ?? '', incoming.headers))
  if (answer === undefined) outgoing.writeHead(404).end()
  else outgoing.writeHead(answer.status, answer.headers).end(answer.body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
