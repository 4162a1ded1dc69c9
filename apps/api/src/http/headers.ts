import type { Config } from '../config.ts'
import { deprecationLinks } from './deprecation.ts'
import type { Endpoint, Link } from './endpoint.ts'
import { type Format, mediaTypes } from './form.ts'
import type { Served } from './served.ts'

type Headers = Readonly<Record<string, string>>

/** The header that names the version of the dataset: a public address of the record, and so part of its identity. */
export const versionHeader = ({ identity }: Config): string => `${identity.acronym}-Dataset-Version`

const standing = new WeakMap<Config, Headers>()
/**
 * Headers of every response. The API is open to be read from any page, runs nothing, and is embedded nowhere. They are
 * made once and not set by middleware on each response: on a prepared answer that would cost more than the answer.
 */
export const standingHeaders = (config: Config): Headers => {
  const made = standing.get(config) ?? {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': `Deprecation, ETag, Link, Memento-Datetime, Sunset, ${versionHeader(config)}`,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  }
  standing.set(config, made)
  return made
}

/** Headers of every response that an answer was sought for. */
export const versionedHeaders = ({ stamp, config }: Served): Headers => ({
  ...standingHeaders(config),
  [versionHeader(config)]: stamp.version,
})

/** May be kept by anyone for a minute; after that, and while a newer answer is fetched, asked for again by ETag. */
const cacheControl = 'public, max-age=60, stale-while-revalidate=600'

/** Headers of an answer that can be kept until the dataset changes, or, without an ETag, by nobody. */
export const keepingHeaders = (served: Served, etag: string | null): Headers => ({
  ...versionedHeaders(served),
  Vary: 'Accept, Accept-Encoding',
  ...(etag === null ? { 'Cache-Control': 'no-store' } : { 'Cache-Control': cacheControl, ETag: etag }),
})

/** Links as a Link header writes them (RFC 8288). */
const writeLinks = (links: readonly Link[]): string =>
  links
    .map(({ rel, href, ...attributes }) => {
      const told = Object.entries(attributes).map(([name, value]) => `; ${name}="${value}"`)
      return `<${href}>; rel="${rel}"${told.join('')}`
    })
    .join(', ')

/** Headers of responses have little room with most clients: an address that carries a whole text is not said back. */
const longest = 1_000

/** The Link header of an answer: itself, its other forms, the document that describes it, its licence, and its own. */
export const linkHeader = (
  { identity }: Config,
  { formats, deprecated }: Endpoint,
  format: Format,
  url: URL,
  own: readonly Link[],
): string => {
  const path = format === formats[0] ? url.pathname : url.pathname.slice(0, -format.length - 1)
  const fits = url.search.length <= longest
  const others = formats.filter((other) => other !== format)
  const alternate = (other: Format): Link => ({
    rel: 'alternate',
    href: `${path}.${other}${url.search}`,
    type: mediaTypes[other],
  })
  return writeLinks([
    ...(fits ? [{ rel: 'self', href: `${url.pathname}${url.search}` }, ...own, ...others.map(alternate)] : []),
    { rel: 'describedby', href: '/openapi.json', type: 'application/json' },
    { rel: 'license', href: identity.licence.url },
    ...deprecationLinks(deprecated),
  ])
}
