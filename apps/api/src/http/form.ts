import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** The forms an answer can take: the suffix of an address, and the media type that `Accept` names. */
export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  ics: 'text/calendar',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  ndjson: 'application/x-ndjson',
} as const
export type Format = keyof typeof mediaTypes

export const isFormat = (suffix: string): suffix is Format => Object.hasOwn(mediaTypes, suffix)

const parameters: Readonly<Partial<Record<Format, string>>> = {
  csv: '; charset=utf-8; header=present',
  ics: '; charset=utf-8',
  atom: '; charset=utf-8',
  rss: '; charset=utf-8',
  ndjson: '; charset=utf-8',
}
/** The Content-Type of a body in this format. JSON is UTF-8 by definition and takes no charset. */
export const contentTypeOf = (format: Format): string => `${mediaTypes[format]}${parameters[format] ?? ''}`

const suffixed = /^(\/v1\/.*[^/.])\.([A-Za-z0-9]+)$/

/** An address without its format suffix, and the suffix; null where it has none. Keys of facts may hold dots and have none. */
export const splitSuffix = (path: string): { readonly path: string; readonly suffix: string | null } => {
  const [, bare, suffix] = path.startsWith('/v1/facts/') ? [] : (suffixed.exec(path) ?? [])
  return bare === undefined || suffix === undefined ? { path, suffix: null } : { path: bare, suffix }
}

/** Choices by header text: few different ones are ever sent, and reading one costs more than finding it. */
const kept = new LRUCache<string, { readonly chosen: string | undefined }>({
  // Headers may be as long as the server takes them; what is kept of them all is bounded in bytes.
  maxSize: 1024 * 1024,
  sizeCalculation: (_, header) => 2 * header.length + 256,
})
const remembered = (key: string, choose: () => string | undefined): string | undefined => {
  const made = kept.get(key) ?? { chosen: choose() }
  kept.set(key, made)
  return made.chosen
}

/** The form a request asks for; undefined where it is not among those there are. A suffix wins over `Accept`. */
export const chooseFormat = (
  offered: readonly Format[],
  suffix: string | null,
  accept: string | undefined,
): Format | undefined => {
  if (suffix !== null) return isFormat(suffix) && offered.includes(suffix) ? suffix : undefined
  if (accept === undefined || accept === '*/*') return offered[0]
  const types = offered.map((format) => mediaTypes[format])
  const type = remembered(`${accept} of ${types}`, () => new Negotiator({ headers: { accept } }).mediaType(types))
  return offered.find((format) => mediaTypes[format] === type)
}

/** The content coding to send: the first of ours that the client takes, or `identity`. */
export const chooseEncoding = (offered: readonly string[], header: string | undefined): string => {
  if (header === undefined) return 'identity'
  const choose = () => {
    const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings(offered)
    return offered.find((coding) => accepted.includes(coding))
  }
  return remembered(`${header} of ${offered}`, choose) ?? 'identity'
}

/**
 * The one address of an answer, however it was asked for: parameters in order of name, empty ones left out, and a
 * suffix for every form but the default one. From it follow the ETag, the key on the shelf and the link to itself.
 */
export const canonicalUrl = (url: URL, path: string, format: Format, byDefault: Format | undefined): URL => {
  const canonical = new URL(format === byDefault ? path : `${path}.${format}`, url)
  if (url.search === '') return canonical
  const search = new URLSearchParams([...url.searchParams].filter(([, value]) => value !== ''))
  search.sort()
  canonical.search = search.toString()
  return canonical
}
