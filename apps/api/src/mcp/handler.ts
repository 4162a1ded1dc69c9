import type { Context } from 'hono'
import { versionedHeaders } from '../http/headers.ts'
import { sendProblem } from '../http/send-problem.ts'
import type { Served } from '../http/served.ts'
import { apiVersion } from '../version.ts'
import { CallRequest, refusalOf } from './call.ts'
import { originProblem } from './origin.ts'
import { inOurWords } from './refused.ts'
import type { Ask } from './resources.ts'

/** The protocol's own code is large, and most servers are never asked for it: it is loaded with the first request. */
const load = async () => {
  const [
    { Server },
    { WebStandardStreamableHTTPServerTransport: Transport },
    types,
    { tools },
    { callTool },
    { resourceList, resourceTemplates, readResource },
    { promptList, promptOf },
    { complete },
  ] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/index.js'),
    import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
    import('@modelcontextprotocol/sdk/types.js'),
    import('./tools.ts'),
    import('./call-tool.ts'),
    import('./resources.ts'),
    import('./prompts.ts'),
    import('./complete.ts'),
  ])
  return {
    Server,
    Transport,
    types,
    tools,
    callTool,
    resourceList,
    resourceTemplates,
    readResource,
    promptList,
    promptOf,
    complete,
  }
}
type Loaded = Awaited<ReturnType<typeof load>>

/** Older clients send several messages in one; each may be answered with megabytes, all held until the last is ready. */
const mostAtOnce = 10

/** The first revision of the protocol whose clients read structured content; they name theirs in every request. */
const firstStructured = '2025-06-18'

/** The message or messages of a request; undefined for what is no JSON, which the protocol's own code refuses. */
const messagesOf = async (request: Request): Promise<unknown> => {
  try {
    return await request.json()
  } catch {
    return undefined
  }
}

/** What the protocol asks, and what answers it. */
const serverFor = (loaded: Loaded, served: Served, ask: Ask, structured: boolean) => {
  const { Server, types } = loaded
  const { key, subject } = served.config.identity
  const instructions = `A sourced record of ${subject}. Every answer names its evidence. Where \`answered\` is false, nothing is on record: that is no evidence that something was not so. Records are read as record://<id>.`
  const capabilities = { tools: {}, resources: {}, prompts: {}, completions: {} }
  const server = new Server({ name: key, version: apiVersion }, { capabilities, instructions })
  server.setRequestHandler(types.ListToolsRequestSchema, () => ({ tools: loaded.tools }))
  server.setRequestHandler(CallRequest, ({ params }) => {
    if (params.problems.length > 0) throw refusalOf(params.problems)
    return loaded.callTool(served, { structured }, params.name, params.arguments)
  })
  server.setRequestHandler(types.ListResourcesRequestSchema, () => ({ resources: loaded.resourceList(served) }))
  server.setRequestHandler(types.ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: loaded.resourceTemplates(served),
  }))
  server.setRequestHandler(types.ReadResourceRequestSchema, ({ params }) =>
    loaded.readResource(served, ask, params.uri),
  )
  server.setRequestHandler(types.ListPromptsRequestSchema, () => ({ prompts: loaded.promptList }))
  server.setRequestHandler(types.GetPromptRequestSchema, ({ params }) =>
    loaded.promptOf(params.name, params.arguments ?? {}),
  )
  server.setRequestHandler(types.CompleteRequestSchema, ({ params }) => loaded.complete(served, params))
  return server
}

/**
 * The queries as tools of the Model Context Protocol over streamable HTTP, records as its resources, and prompts. Each
 * request stands alone: there is no session to keep, so any copy of the server can answer it. `ask` answers a request
 * for an address of the API.
 */
export const mcpHandler =
  (served: Served, ask: Ask) =>
  async (context: Context): Promise<Response> => {
    const strange = originProblem(served.config, context.req.raw)
    if (strange !== undefined) return sendProblem(served, strange)
    const loaded = await load()
    const structured = (context.req.header('MCP-Protocol-Version') ?? '') >= firstStructured
    const server = serverFor(loaded, served, ask, structured)
    const transport = new loaded.Transport({ enableJsonResponse: true })
    const send = transport.send.bind(transport)
    transport.send = (message, options) => send(inOurWords(message), options)
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
