import { definitions, recordsOf, recordTypes } from '@csto-record/domain'
import { collectionUrl, feeds } from '@csto-record/formats'
import { queries } from '@csto-record/queries'
import * as z from 'zod'
import type { Endpoint } from '../http/endpoint.ts'
import { defineEndpoint } from './define.ts'
import { exampleUrl, queryUrl } from './query.ts'

const none = () => z.strictObject({})
const Links = z.record(z.string(), z.string()).describe('addresses by what they are')

const addresses = {
  records: '/v1/records.ndjson',
  queries: '/v1/queries',
  evidence: '/v1/evidence?q=meeting',
  suggest: '/v1/suggest?q=a',
  dataset: '/v1/dataset',
  terms: '/ns',
  shapes: '/ns/shapes',
  versions: '/v1/versions',
  downloads: '/v1/downloads',
  changes: '/v1/changes',
  redirects: '/v1/redirects',
  problems: '/v1/problems',
  openapi: '/openapi.json',
  docs: '/docs',
  mcp: '/mcp',
  health: '/health',
  ready: '/ready',
} as const

const root = defineEndpoint({
  name: 'root',
  path: '/',
  tag: 'about',
  summary: 'What this is, and where everything is found.',
  params: none,
  body: z.strictObject({ name: z.string(), about: z.string(), licence: z.string(), links: Links }),
  find: ({ config: { identity } }) => ({
    kind: 'found',
    body: {
      name: identity.title,
      about: `A sourced, dated, machine-readable record of ${identity.subject}.`,
      licence: identity.licence.name,
      links: { version1: '/v1', ...addresses },
    },
  }),
})

const version1 = defineEndpoint({
  name: 'version-1',
  path: '/v1',
  tag: 'about',
  summary: 'The collections, queries and feeds of version 1.',
  params: none,
  body: z.strictObject({
    collections: z.array(
      z.strictObject({ type: z.enum(recordTypes), summary: z.string(), records: z.int(), url: z.string() }),
    ),
    feeds: z.array(z.strictObject({ title: z.string(), url: z.string() })),
    links: Links,
  }),
  find: ({ dataset }) => ({
    kind: 'found',
    body: {
      collections: recordTypes.map((type) => ({
        type,
        summary: definitions[type].summary,
        records: recordsOf(dataset, type).length,
        url: collectionUrl(type),
      })),
      feeds: feeds.map(({ title, path }) => ({ title, url: path })),
      links: addresses,
    },
  }),
})

const queryIndex = defineEndpoint({
  name: 'queries',
  path: '/v1/queries',
  tag: 'queries',
  summary: 'Every query, with its parameters and examples.',
  params: none,
  body: z.strictObject({
    queries: z.array(
      z.strictObject({
        name: z.string(),
        summary: z.string(),
        url: z.string(),
        params: z.array(z.string()),
        examples: z.array(z.strictObject({ title: z.string(), url: z.string() })),
      }),
    ),
  }),
  find: () => ({
    kind: 'found',
    body: {
      queries: queries.map((query) => ({
        name: query.info.name,
        summary: query.info.summary,
        url: queryUrl(query.info.name),
        params: Object.keys(query.info.params.shape),
        examples: query.info.examples.map(({ title, params }) => ({ title, url: exampleUrl(query, params) })),
      })),
    },
  }),
})

export const indexes: readonly Endpoint[] = [root, version1, queryIndex]
