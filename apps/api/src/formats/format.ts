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
