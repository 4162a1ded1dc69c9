import type { Context } from 'hono'
import { versionedHeaders } from '../http/headers.ts'
import type { Served } from '../http/served.ts'
import { apiVersion } from '../version.ts'

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
    server.setRequestHandler(types.CallToolRequestSchema, ({ params }) =>
      callTool(served, params.name, params.arguments ?? {}),
    )
    const transport = new Transport({ enableJsonResponse: true })
    await server.connect(transport)
    const { status, headers, body } = await transport.handleRequest(context.req.raw)
    const all = { ...Object.fromEntries(headers), ...versionedHeaders(served) }
    return new Response(body, { status, headers: { ...all, 'Cache-Control': 'no-store' } })
  }
