import { allRecords, type Dataset, pluralOf, recordsOf, recordTypes } from '@csto-record/domain'
import { coverage } from '@csto-record/queries'
import * as z from 'zod'
import type { Endpoint } from '../http/endpoint.ts'
import { problems } from '../http/problem.ts'
import { apiVersion } from '../version.ts'
import { defineEndpoint } from './define.ts'

const none = () => z.strictObject({})
const Counts = z.record(z.string(), z.int()).describe('number of records in each collection')
const countsOf = (dataset: Dataset) =>
  Object.fromEntries(recordTypes.map((type) => [pluralOf(type), recordsOf(dataset, type).length]))

const dataset = defineEndpoint({
  name: 'dataset',
  path: '/v1/dataset',
  tag: 'about',
  summary: 'What the dataset holds, through which day it looked, and on what it rests.',
  params: none,
  body: z.strictObject({
    version: z.string(),
    asOf: z.string(),
    licence: z.string(),
    records: z.int(),
    counts: Counts,
    redirects: z.int().describe('number of ids that went elsewhere or were withdrawn'),
    coverage: coverage.info.result,
  }),
  find: ({ dataset: whole, config }) => ({
    kind: 'found',
    body: {
      version: whole.version,
      asOf: whole.asOf,
      licence: config.identity.licence.url,
      records: allRecords(whole).length,
      counts: countsOf(whole),
      redirects: whole.redirects.length,
      coverage: coverage(whole, {}),
    },
  }),
})

const problemIndex = defineEndpoint({
  name: 'problems',
  path: '/v1/problems',
  tag: 'about',
  summary: 'The kinds of problem that requests are answered with (RFC 9457).',
  params: none,
  body: z.strictObject({
    problems: z.array(z.strictObject({ type: z.string(), status: z.int(), title: z.string() })),
  }),
  find: () => ({
    kind: 'found',
    body: {
      problems: Object.entries(problems).map(([name, problem]) => ({ type: `/v1/problems#${name}`, ...problem })),
    },
  }),
})

const health = defineEndpoint({
  name: 'health',
  path: '/health',
  tag: 'about',
  summary: 'Whether the server runs, and what it serves.',
  params: none,
  cache: 'never',
  body: z.strictObject({
    status: z.literal('ok'),
    version: z.string().describe('version of the dataset'),
    api: z.string().describe('version of the API'),
    records: z.int(),
    counts: Counts,
  }),
  find: ({ dataset: whole }) => ({
    kind: 'found',
    body: {
      status: 'ok',
      version: whole.version,
      api: apiVersion,
      records: allRecords(whole).length,
      counts: countsOf(whole),
    },
  }),
})

const ready = defineEndpoint({
  name: 'ready',
  path: '/ready',
  tag: 'about',
  summary: 'Whether the server takes requests: once its search is made, and not any more when it was told to stop.',
  params: none,
  cache: 'never',
  body: z.strictObject({ status: z.literal('ready') }),
  find: ({ config }) =>
    config.isReady()
      ? { kind: 'found', body: { status: 'ready' } }
      : { kind: 'not-ready', detail: 'The server is still starting, or was told to stop and takes no more requests.' },
})

export const about: readonly Endpoint[] = [dataset, problemIndex, health, ready]
