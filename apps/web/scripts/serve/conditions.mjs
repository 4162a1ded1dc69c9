/**
 * Whether the client holds this very answer already (RFC 9110, 13.1.2).
 * @param {string} header If-None-Match
 * @param {string} etag
 * @returns {boolean}
 */
export const holds = (header, etag) =>
  header === etag || header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

/**
 * Whether the client wants this very answer or none (RFC 9110, 13.1.1). ETags are compared strongly.
 * @param {string} header If-Match
 * @param {string} etag
 * @returns {boolean}
 */
export const isWanted = (header, etag) => header.trim() === '*' || header.split(',').some((tag) => tag.trim() === etag)

/** One part: from a byte on, to another, or the last so many. Several parts at once are not cut. */
const onePart = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i

/**
 * The one part of the answer that is asked for; null where it is to be sent whole: several parts, a range that reads
 * otherwise, or an `If-Range` that names another version. `'none'` where the part lies past the end.
 * @param {import('./asked.mjs').Asked} asked
 * @param {import('./shelf.mjs').Ready} ready
 * @returns {{ start: number, end: number } | 'none' | null}
 */
export const partOf = ({ range, condition }, { body, etag }) => {
  if (range === undefined || (condition !== undefined && condition !== etag)) return null
  const [, first = '', last = ''] = onePart.exec(range) ?? []
  if (first === '' && last === '') return null
  const size = body.length
  // The last so many bytes; all of them where there are fewer (14.1.2).
  if (first === '')
    return Number(last) === 0 || size === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 }
  const start = Number(first)
  // A part that ends before it begins is no range (14.1.1), and is ignored as other words are.
  if (last !== '' && Number(last) < start) return null
  return start >= size ? 'none' : { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
