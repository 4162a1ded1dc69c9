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
  'feed.json': 'application/feed+json',
  geojson: 'application/geo+json',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  txt: 'text/plain',
  md: 'text/markdown',
  ttl: 'text/turtle',
  trig: 'application/trig',
  nq: 'application/n-quads',
  html: 'text/html',
  'csv-metadata.json': 'application/csvm+json',
} as const
export type Format = keyof typeof mediaTypes

export const isFormat = (suffix: string): suffix is Format => Object.hasOwn(mediaTypes, suffix)

const parameters: Readonly<Partial<Record<Format, string>>> = {
  csv: '; charset=utf-8; header=present',
  ics: '; charset=utf-8',
  atom: '; charset=utf-8',
  rss: '; charset=utf-8',
  ndjson: '; charset=utf-8',
  bib: '; charset=utf-8',
  ris: '; charset=utf-8',
  txt: '; charset=utf-8',
  md: '; charset=utf-8; variant=GFM',
  ttl: '; charset=utf-8',
  trig: '; charset=utf-8',
  html: '; charset=utf-8',
}
/** The Content-Type of a body in this format. JSON is UTF-8 by definition and takes no charset. */
export const contentTypeOf = (format: Format): string => `${mediaTypes[format]}${parameters[format] ?? ''}`

/** An address without its format suffix, and the suffix without its dot; null where it has none. */
export interface Split {
  readonly path: string
  readonly suffix: string | null
}

/** The definitions of terms stand outside of `/v1` and take suffixes too. */
const suffixed = /^(\/v1\/.*[^/.]|\/ns(?:\/shapes)?)\.([A-Za-z0-9]+)$/
/** The formats by suffix, the longest first: `.csl.json` is no `.json`. */
const longestFirst = Object.keys(mediaTypes).toSorted((left, right) => right.length - left.length)

/** Every way to read a known suffix off an address, the longest suffix first. */
const splitsOf = (path: string): readonly Split[] =>
  longestFirst.flatMap((suffix) =>
    /^\/(?:v1|ns)[/.]/.test(path) && path.endsWith(`.${suffix}`) && !/[/.]$/.test(path.slice(0, -suffix.length - 1))
      ? [{ path: path.slice(0, -suffix.length - 1), suffix }]
      : [],
  )

/**
 * Splits an address and its suffix. A suffix that names no format is one all the same, and leads to a refusal; but not
 * below `/v1/facts/`, where keys may hold dots: there `isThere` says whether an address, taken without suffix, leads to
 * a fact. One that does has no suffix; else the longest known suffix counts without which it does; else the longest.
 */
export const splitSuffix = (path: string, isThere: (path: string) => boolean = () => false): Split => {
  const splits = splitsOf(path)
  if (path.startsWith('/v1/facts/')) {
    if (splits.length === 0 || isThere(path)) return { path, suffix: null }
    return splits.find((split) => isThere(split.path)) ?? splits[0] ?? { path, suffix: null }
  }
  const [, bare, suffix] = suffixed.exec(path) ?? []
  if (splits[0] !== undefined) return splits[0]
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
