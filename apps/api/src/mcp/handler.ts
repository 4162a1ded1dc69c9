import type { Context } from 'hono'
import { versionedHeaders } from '../http/headers.ts'
import { sendProblem } from '../http/send-problem.ts'
import type { Served } from '../http/served.ts'
import { apiVersion } from '../version.ts'
import { CallRequest, refusalOf } from './call.ts'

/** The protocol's own code is large, and most servers are never asked for it: it is loaded with the first request. */
const load = async () => {
  const [{ Server }, { WebStandardStreamableHTTPServerTransport }, types, { callTool, tools }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/index.js'),
    import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
    import('@modelcontextprotocol/sdk/types.js'),
    import('./tools.ts'),
  ])
  return { Server, Transport: WebStandardStreamableHTTPServerTransport, types, callTool, tools }
}

/** Older clients send several messages in one; each may be answered with megabytes, all held until the last is ready. */
const mostAtOnce = 10

/** The message or messages of a request; undefined for what is no JSON, which the protocol's own code refuses. */
const messagesOf = async (request: Request): Promise<unknown> => {
  try {
    return await request.json()
  } catch {
    return undefined
  }
}

/**
 * The queries as tools of the Model Context Protocol over streamable HTTP. Each request stands alone: there is no
 * session to keep, so any copy of the server can answer it.
 */
export const mcpHandler =
  (served: Served) =>
  async (context: Context): Promise<Response> => {
    const { Server, Transport, types, callTool, tools } = await load()
    const { key, subject } = served.config.identity
    const instructions = `A sourced record of ${subject}. Every answer names its evidence.`
    const server = new Server({ name: key, version: apiVersion }, { capabilities: { tools: {} }, instructions })
    server.setRequestHandler(types.ListToolsRequestSchema, () => ({ tools }))
    server.setRequestHandler(CallRequest, ({ params }) => {
      if (params.problems.length > 0) throw refusalOf(params.problems)
      return callTool(served, params.name, params.arguments)
    })
    const transport = new Transport({ enableJsonResponse: true })
    await server.connect(transport)
    const parsedBody = await messagesOf(context.req.raw.clone())
    if (Array.isArray(parsedBody) && parsedBody.length > mostAtOnce) {
      const detail = `A batch holds at most ${mostAtOnce} messages.`
      return sendProblem(served, { name: 'too-large', detail })
    }
    const { status, headers, body } = await transport.handleRequest(context.req.raw, { parsedBody })
    const all = { ...Object.fromEntries(headers), ...versionedHeaders(served) }
    return new Response(body, { status, headers: { ...all, 'Cache-Control': 'no-store' } })
  }
