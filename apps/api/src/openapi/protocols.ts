import { pluralOf, recordTypes } from '@csto-record/domain'
import * as z from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { typesOffered } from '../reconcile/candidates.ts'

/** Tags of what others have specified, with what they are. */
export const protocolTags: Readonly<Record<string, string>> = {
  tools: 'The Model Context Protocol (streamable HTTP, without sessions): tools, resources and prompts.',
  reconciliation: 'The Reconciliation Service API of OpenRefine: version 0.2, and the draft of version 1.0.',
  memento: 'The record as it was known at a moment (RFC 7089).',
}

const refused = (name: string) => ({ $ref: `#/components/responses/${name}` })
const refusals = { 400: refused('BadParameter'), 405: refused('MethodNotAllowed') }
const posted = { ...refusals, 413: refused('TooLarge') }

const Message = z
  .strictObject({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string(), z.int()]).optional(),
    method: z.string(),
    params: z.looseObject({}).optional(),
  })
  .meta({ id: 'ToolMessage', description: 'a message of JSON-RPC 2.0, as the Model Context Protocol has it' })
const Reply = z
  .looseObject({ jsonrpc: z.literal('2.0'), id: z.union([z.string(), z.int()]).nullable() })
  .meta({ id: 'ToolReply', description: 'with `result`, or with `error`' })
/** What the specification of reconciliation has schemas for: it is checked by those, and not told a second time here. */
const specified = (description: string) => z.looseObject({}).meta({ description })

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })
const answered = (description: string, content: Readonly<Record<string, { schema: z.ZodType }>>) => ({
  200: { description, content },
})
type Told = Pick<ZodOpenApiOperationObject, 'operationId' | 'tags' | 'summary' | 'description'>
const told = (operationId: string, tag: string, summary: string, description = summary): Told => ({
  operationId,
  tags: [tag],
  summary,
  description,
})

const mcp: ZodOpenApiPathsObject = {
  '/mcp': {
    post: {
      ...told(
        'mcp',
        'tools',
        'A message to the tools.',
        'A message of the Model Context Protocol, or up to ten in a list. Each question of the record is a tool, each record a resource. A page of a browser is answered where its origin is one of the server, of the reader, or one the server was told of.',
      ),
      requestBody: { required: true, content: json(z.union([Message, z.array(Message).max(10)])) },
      responses: {
        ...answered('The reply, or the replies in a list.', json(z.union([Reply, z.array(Reply)]))),
        202: { description: 'Taken note of; a notification has no reply.' },
        400: { description: 'Not a message of the protocol.', content: json(Reply) },
        403: refused('OriginRefused'),
        405: refused('MethodNotAllowed'),
        406: { description: 'A client accepts both `application/json` and `text/event-stream`.', content: json(Reply) },
        413: refused('TooLarge'),
        415: { description: 'A message is `application/json`.', content: json(Reply) },
      },
    },
  },
}

const formOrNothing = z.object({
  queries: z.string().optional().describe('what is to be matched, as JSON'),
  extend: z.string().optional().describe('what tables are to be extended by, as JSON'),
})

const matching = (root: string, version: string): ZodOpenApiPathsObject => {
  const operation = (name: string, summary: string): Told => told(`${name}-${version}`, 'reconciliation', summary)
  return {
    [`${root}/suggest/{what}`]: {
      get: {
        ...operation('reconcile-suggest', 'Names that what was typed so far may become.'),
        requestParams: {
          path: z.object({ what: z.enum(['entity', 'property', 'type']).describe('what is looked for') }),
          query: z.object({
            prefix: z.string().optional().describe('what was typed so far'),
            cursor: z.int().min(0).optional().describe('how many to leave out'),
          }),
        },
        responses: {
          ...answered('What it may become.', json(specified('`result`, a list'))),
          ...refusals,
          404: refused('NotFound'),
        },
      },
    },
    [`${root}/extend/propose`]: {
      get: {
        ...operation('reconcile-properties', 'What a table of some type can be extended by.'),
        requestParams: {
          query: z.object({
            type: z.enum(typesOffered).describe('the type of the records'),
            limit: z.int().min(1).optional().describe('how many at most; 100 where left out'),
          }),
        },
        responses: { ...answered('The properties.', json(specified('`properties`, a list'))), ...refusals },
      },
    },
    [`${root}/preview`]: {
      get: {
        ...operation('reconcile-preview', 'A record, to stand in a frame of 430 by 300 pixels.'),
        requestParams: { query: z.object({ id: z.string().describe('the id of the record') }) },
        responses: {
          ...answered('A page.', { 'text/html': { schema: z.string() } }),
          ...refusals,
          404: refused('NotFound'),
        },
      },
    },
  }
}

const reconcile: ZodOpenApiPathsObject = {
  '/reconcile': {
    get: {
      ...told('reconcile-get', 'reconciliation', 'What the service is, or matches for `queries` (0.2).'),
      requestParams: { query: formOrNothing },
      responses: {
        ...answered('The manifest, or matches by query.', json(specified('by the specification'))),
        ...refusals,
      },
    },
    post: {
      ...told('reconcile-post', 'reconciliation', 'Matches names to records, or extends a table (0.2).'),
      requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: formOrNothing } } },
      responses: { ...answered('Matches by query, or rows.', json(specified('by the specification'))), ...posted },
    },
  },
  ...matching('/reconcile', 'v02'),
  '/reconcile/1.0-draft': {
    get: {
      ...told('reconcile-manifest-v10', 'reconciliation', 'What the service is (1.0 draft).'),
      responses: { ...answered('The manifest.', json(specified('by the specification'))), ...refusals },
    },
  },
  ...Object.fromEntries(
    [
      ['match', 'Matches names and properties of a table to records (1.0 draft).', 'queries'] as const,
      ['reconcile', 'The same as `match`, which earlier drafts called so.', 'queries'] as const,
      ['extend', 'Extends a table by what the records hold (1.0 draft).', 'ids and properties'] as const,
    ].map(([name, summary, holds]) => [
      `/reconcile/1.0-draft/${name}`,
      {
        post: {
          ...told(`reconcile-${name}-v10`, 'reconciliation', summary),
          requestBody: { required: true, content: json(specified(`${holds}, by the specification`)) },
          responses: { ...answered('What was found.', json(specified('by the specification'))), ...posted },
        },
      },
    ]),
  ),
  ...matching('/reconcile/1.0-draft', 'v10'),
}

const ofRecord = z.object({
  plural: z.enum(recordTypes.map(pluralOf)).describe('the list that the record is in'),
  slug: z.string().describe('what stands after it in the address of the record'),
})
const memento: ZodOpenApiPathsObject = {
  '/timegate/v1/{plural}/{slug}': {
    get: {
      ...told('timegate', 'memento', 'Leads to a record as it was known at a moment.'),
      requestParams: {
        path: ofRecord,
        header: z.object({
          'Accept-Datetime': z.string().optional().describe('the moment, as HTTP writes it; the latest where left out'),
        }),
      },
      responses: {
        302: { description: 'Location is the record as known then.' },
        ...refusals,
        404: refused('NotFound'),
      },
    },
  },
  '/timemap/v1/{plural}/{slug}': {
    get: {
      ...told('timemap', 'memento', 'Every day on which something of a record became known.'),
      requestParams: { path: ofRecord },
      responses: {
        ...answered('Links (RFC 6690).', { 'application/link-format': { schema: z.string() } }),
        405: refused('MethodNotAllowed'),
        404: refused('NotFound'),
      },
    },
  },
}

/** The addresses that speak protocols of others, as operations of the OpenAPI document. */
export const protocolPaths: ZodOpenApiPathsObject = { ...mcp, ...reconcile, ...memento }
