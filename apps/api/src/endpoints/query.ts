import { isId, pageOf } from '@csto-record/domain'
import { type Query, readerPages } from '@csto-record/queries'
import * as z from 'zod'
import type { Config } from '../config.ts'
import { writeJson } from '../formats/json.ts'
import type { Endpoint, Link } from '../http/endpoint.ts'
import { defineEndpoint } from './define.ts'
import { resultForms } from './forms.ts'
import { tableMetadata } from './table-link.ts'

/** The query string that asks a query what an example asks. */
export const searchOf = (params: Readonly<Record<string, unknown>>): string => {
  const written = Object.entries(params).map(([name, value]) => [name, String(value)])
  return written.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(written))}`
}

export const queryUrl = (name: string): string => `/v1/queries/${name}`
export const exampleUrl = (query: Query, params: Readonly<Record<string, unknown>>): string =>
  `${queryUrl(query.info.name)}${searchOf(params)}`

/** A link to the page after, for queries that page. */
const nextLink = (result: unknown, url: URL): readonly Link[] => {
  const next = typeof result === 'object' && result !== null && 'next' in result ? result.next : null
  if (typeof next !== 'string') return []
  const search = new URLSearchParams(url.search)
  search.set('cursor', next)
  return [{ rel: 'next', href: `${url.pathname}?${search}` }]
}

/** The page of the reader that answers a question: that of the record it is about, where such pages do; null for none. */
const webPageOf = ({ info }: Query, params: object, { readerUrl }: Config): string | null => {
  const page = readerPages[info.name]
  if (page === undefined) return null
  const about = new Map<string, unknown>(Object.entries(params)).get(page.of ?? '')
  return `${readerUrl}${typeof about === 'string' && isId(about) ? pageOf(about) : page.href}`
}

/** A query over HTTP: the same parameters, the same result. */
export const queryEndpoint = (query: Query): Endpoint => {
  const { name, summary, params, result, examples } = query.info
  return defineEndpoint({
    name,
    path: queryUrl(name),
    tag: 'queries',
    summary,
    params: () => params,
    body: z.strictObject({
      webPage: z.string().nullable().describe('where the reader answers this; null where no page does'),
      query: z.literal(name),
      result,
    }),
    writers: { json: writeJson, ...resultForms(name, summary, result) },
    examples: examples.map((example) => ({ title: example.title, url: exampleUrl(query, example.params) })),
    find: (asked) => {
      // The parameters were read by the query's own schema, so that they are not checked a second time.
      const answered: unknown = query.run(asked.dataset, asked.params)
      const webPage = webPageOf(query, asked.params, asked.config)
      return {
        kind: 'found',
        body: { webPage, query: name, result: answered },
        links: [
          ...(asked.format === 'csv' ? [tableMetadata(asked.url)] : []),
          ...nextLink(answered, asked.url),
          ...(webPage === null ? [] : [{ rel: 'alternate', href: webPage, type: 'text/html' }]),
        ],
      }
    },
  })
}
