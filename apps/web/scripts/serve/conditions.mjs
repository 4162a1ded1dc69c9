import parseRange from 'range-parser'

/**
 * Whether the client holds this very answer already (RFC 9110, 13.1.2).
 * @param {string} header If-None-Match
 * @param {string} etag
 * @returns {boolean}
 */
export const holds = (header, etag) =>
  header === etag || header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

/**
 * The one part of the answer that is asked for; null where it is to be sent whole: several parts, a range that reads
 * otherwise, or an `If-Range` that names another version. `'none'` where the part lies past the end.
 * @param {import('./asked.mjs').Asked} asked
 * @param {import('./shelf.mjs').Ready} ready
 * @returns {{ start: number, end: number } | 'none' | null}
 */
export const partOf = ({ range, condition }, { body, etag }) => {
  if (range === undefined || (condition !== undefined && condition !== etag)) return null
  const parts = parseRange(body.length, range)
  if (parts === -1) return 'none'
  if (parts === -2 || parts.type !== 'bytes' || parts.length !== 1) return null
  return parts[0] ?? null
}
