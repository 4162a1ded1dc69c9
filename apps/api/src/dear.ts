import { definitionOf, pluralOf, recordTypes } from '@csto-record/domain'

/** The parameters for which a whole list is read, written or known anew. */
const dearParameters = ['q', 'knownBy', 'facets', 'expand']
const quickAddresses = new Set([
  '/health',
  '/ready',
  '/docs',
  '/docs/redoc.js',
  '/v1/problems',
  '/v1/versions',
  '/v1/redirects',
])
const quickParts = new Set<string>([
  'facts',
  ...recordTypes.map(pluralOf),
  ...recordTypes.map((type) => definitionOf(type).page),
])

/** Whether a request is one for JSON, as far as its headers tell. */
const asksForJson = (accept: string | null): boolean =>
  accept === null || accept === '*/*' || accept.startsWith('application/json')

/**
 * Whether the answer to a request may take long to make. Those known to be quick are: single records, facts, and lists
 * in JSON that are neither searched nor known by a day. Whatever else there is counts as dear, also what is new.
 */
export const isDear = ({ method, url, headers }: Request): boolean => {
  if (method === 'OPTIONS') return false
  if (method !== 'GET' && method !== 'HEAD') return true
  const { pathname, searchParams } = new URL(url)
  if (quickAddresses.has(pathname)) return false
  const [, first, part = '', ...rest] = pathname.split('/')
  if (first !== 'v1' || !asksForJson(headers.get('Accept'))) return true
  const suffixed = part !== 'facts' && /\.(?!json$)\w+$/.test(pathname)
  if (suffixed || dearParameters.some((name) => searchParams.has(name))) return true
  // A part that no list is called by is a retired address or none, and either is found at once if it has two.
  return !quickParts.has(rest.length === 0 ? part.replace(/\.json$/, '') : part)
}

/** Whether an answer needs the whole dataset packed: none takes longer, and each is made once. */
export const packsEverything = (url: string): boolean =>
  /^\/(?:v1\/downloads|downloads\/.+|dataset\.jsonld)$/.test(new URL(url).pathname)
