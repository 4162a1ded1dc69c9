/**
 * The path that a request means: without its query, and with what stands behind percent signs. Null where a percent
 * sign is not followed by two hexadecimal digits, or the bytes are no UTF-8.
 * @param {string} target as it stands in the request line
 * @returns {string | null}
 */
export const pathOf = (target) => {
  // A proxy may send the whole address (RFC 9112, 3.2.2).
  const [path = ''] = target.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1)
  try {
    return decodeURIComponent(path) || '/'
  } catch {
    return null // not well formed: the caller says so
  }
}
