/** @typedef {readonly (readonly [string, string])[]} Pairs */

/**
 * What stands on every answer. Pages carry a stricter policy of their own, which also names where their forms lead; both hold.
 * @type {Pairs}
 */
export const standing = [
  [
    'Content-Security-Policy',
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'geolocation=(), camera=(), microphone=()'],
]

/**
 * Whether a file is a page that other sites may show in a frame: figures made for that, and nothing else.
 * @param {string} file
 * @returns {boolean}
 */
export const isForFrames = (file) => /^figures\/[^/]+\/embed\.html$/.test(file)

/**
 * What stands on the answer of a file.
 * @param {string} file
 * @returns {Pairs}
 */
export const standingOn = (file) =>
  isForFrames(file)
    ? standing.map(([name, value]) => [name, value.replace("frame-ancestors 'none'", 'frame-ancestors *')])
    : standing

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
