import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server'
import type { ProblemDetails } from '../http/problem.ts'
import { rawAnswer, writeAnswer } from './raw-answer.ts'
import { closeGently } from './unread-body.ts'

/** Room for the longest text a query takes, written in an address: 20,000 characters of up to nine bytes each. */
const maxHeaderSize = 192 * 1024

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** For the headers of a request, from when the connection is open or the last answer was sent. */
  readonly headers: number
  /** For a whole request. */
  readonly request: number
  /** For the next request on a connection that is kept. */
  readonly keepAlive: number
  /** For taking any of an answer. */
  readonly answer: number
}

export interface Answers {
  readonly fetch: (request: Request, bindings: HttpBindings) => Response | Promise<Response>
  /** Writes the answer to a request if it is at hand; whether it was. */
  readonly atHand: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean
  /** A problem, for what cannot be read as a request. */
  readonly problem: (details: ProblemDetails, headers?: Readonly<Record<string, string>>) => Response
  readonly onFailure: (error: unknown) => void
  /** Whether the server was told to stop, and keeps no connection. */
  readonly stopping: () => boolean
}

const allow = ['GET', 'HEAD', 'OPTIONS', 'POST']
/** A method that no address takes. */
const refusedMethod = (detail: string): Parameters<Answers['problem']> => [
  { name: 'method-not-allowed', detail, allow },
  { Allow: allow.join(', ') },
]

/** What Node could not read, by the code of its error. */
const refusalOf = (code: string | undefined): ProblemDetails => {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return { name: 'headers-too-large', detail: `Address and headers hold at most ${maxHeaderSize} bytes together.` }
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return { name: 'too-large', detail: 'The extensions of a chunk are too large.' }
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { name: 'timed-out', detail: 'The request did not come in time.' }
    default:
      return { name: 'bad-request', detail: `This is no HTTP request${code === undefined ? '' : ` (${code})`}.` }
  }
}

/** Whether a request names two hosts: by either it may be meant for somebody else (RFC 9112, 3.2). */
const hasTwoHosts = ({ rawHeaders }: IncomingMessage): boolean => {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}

const hasBody = ({ method, headers }: IncomingMessage): boolean =>
  method !== 'GET' || headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined

/** A server that answers whatever comes, also what is no request, and ends whatever does not come on. */
export const httpServer = ({ fetch, atHand, problem, onFailure, stopping }: Answers, patience: Patience): Server => {
  const adaptor = getRequestListener(
    // The adaptor hands over the request and answer of Node as they are, as this server is no HTTP/2.
    (request, bindings) => fetch(request, bindings as HttpBindings),
    {
      autoCleanupIncoming: false,
      errorHandler: (error) => {
        if (error instanceof RequestError)
          return problem({ name: 'bad-request', detail: `The address cannot be read: ${error.message}.` })
        onFailure(error)
        return problem({ name: 'internal-error', detail: 'The request could not be answered; the failure was noted.' })
      },
    },
  )
  const underWay = new WeakMap<Duplex, ServerResponse>()
  const server = createServer(
    {
      maxHeaderSize,
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.keepAlive,
      connectionsCheckingInterval: Math.min(1_000, patience.headers),
      requireHostHeader: false,
    },
    (incoming, outgoing) => {
      const { socket } = incoming
      if (stopping()) outgoing.shouldKeepAlive = false
      const bodied = hasBody(incoming)
      const twoHosts = hasTwoHosts(incoming)
      if (!bodied && !twoHosts && atHand(incoming, outgoing)) {
        // The system takes most answers at once; a timer is for one that it does not, or that waits for its turn.
        if (outgoing.socket === null || socket.writableLength > 0) {
          socket.setTimeout(patience.answer)
          underWay.set(socket, outgoing)
        }
        return undefined
      }
      socket.setTimeout(patience.answer)
      underWay.set(socket, outgoing)
      // Older clients name no host, and need not; newer ones that do not are refused by the adaptor.
      if (incoming.httpVersionMinor === 0) incoming.headers.host ??= 'localhost'
      if (bodied) closeGently(incoming, outgoing)
      if (twoHosts)
        return writeAnswer(
          outgoing,
          problem({ name: 'bad-request', detail: 'A request names one host; this one has two lines of Host.' }),
        )
      // The platform's requests cannot hold this method, which no address takes.
      if (incoming.method === 'TRACE') return writeAnswer(outgoing, problem(...refusedMethod('TRACE is not taken.')))
      // "*" asks about the server as a whole, which is no other than about its root.
      if (incoming.url === '*' && incoming.method === 'OPTIONS') incoming.url = '/'
      return adaptor(incoming, outgoing)
    },
  )
  /** Does something once what was asked before on a connection is answered. */
  const inTurn = (socket: Duplex, then: () => void): void => {
    const before = underWay.get(socket)
    if (before === undefined || before.writableFinished) then()
    else before.once('close', then)
  }
  const tell = (socket: Duplex, told: Response): void => void rawAnswer(socket, told).catch(onFailure)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const refuse = (): void => tell(socket, problem(refusalOf(error.code)))
    const before = underWay.get(socket)
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else if (before === undefined || before.req.complete) inTurn(socket, refuse)
    // It is this very request that did not come whole.
    else if (before.headersSent && !before.writableFinished) socket.destroy()
    else refuse()
  })
  server.on('checkExpectation', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const told = problem({ name: 'expectation-failed', detail: 'Of expectations "100-continue" alone is met.' })
    outgoing.shouldKeepAlive = false
    underWay.set(incoming.socket, outgoing)
    closeGently(incoming, outgoing)
    writeAnswer(outgoing, told).catch(onFailure)
  })
  server.on('connect', ({ socket }: IncomingMessage) => {
    inTurn(socket, () => tell(socket, problem(...refusedMethod('This is no proxy.'))))
  })
  return server
}
