/**
 * Headers of every response. The API is open to be read from any page, runs nothing, and is embedded nowhere. They are
 * made once and not set by middleware on each response: on a prepared answer that would cost more than the answer.
 */
export const standingHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, CSTO-Dataset-Version',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const

/** May be kept by anyone for a minute; after that, and while a newer answer is fetched, asked for again by ETag. */
export const cacheControl = 'public, max-age=60, stale-while-revalidate=600'
