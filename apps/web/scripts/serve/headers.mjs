/** @typedef {readonly (readonly [string, string])[]} Pairs */

/**
 * What stands on every answer. Pages carry a stricter policy of their own; both hold.
 * @type {Pairs}
 */
export const standing = [
  [
    'Content-Security-Policy',
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'geolocation=(), camera=(), microphone=()'],
]

/**
 * How long an answer may be kept: files under static/ carry the hash of their content in their name, everything else
 * may change with a version.
 * @param {string} file
 * @returns {string}
 */
export const keptFor = (file) =>
  file.startsWith('_next/static/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate'

/**
 * Headers as Node writes them without looking at each: names and values in turn.
 * @param {Pairs} pairs
 * @returns {string[]}
 */
export const flat = (pairs) => pairs.flat()
