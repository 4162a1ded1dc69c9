import Negotiator from 'negotiator'

/** @typedef {import('./shelf.mjs').Coding} Coding */

/** @type {Coding[]} */
const offered = ['br', 'gzip', 'identity']
// Browsers send a handful of headers; what strangers think up must not fill the memory.
const most = 256
/** @type {Map<string, readonly Coding[]>} */
const known = new Map()

/**
 * The codings that a request accepts, best first; ours come first where it likes them equally (RFC 9110, 12.5.3). Who
 * says nothing gets the file as it is.
 * @param {string | undefined} header Accept-Encoding
 * @returns {readonly Coding[]}
 */
export const codingsFor = (header = '') => {
  const before = known.get(header)
  if (before !== undefined) return before
  // Its types are of an earlier version, which has no preference of the server's.
  /** @type {{ encodings: (available: Coding[], options?: { preferred: Coding[] }) => string[] }} */
  const wanted = new Negotiator({ headers: { 'accept-encoding': header } })
  const codings = /** @type {Coding[]} */ (wanted.encodings(offered, { preferred: offered }))
  if (known.size >= most) known.clear()
  known.set(header, codings)
  return codings
}

/**
 * The coding in which a request gets an answer; null where it accepts none that there is.
 * @param {import('./shelf.mjs').Answer} answer
 * @param {string | undefined} header Accept-Encoding
 * @returns {import('./shelf.mjs').Ready | null}
 */
export const chosen = (answer, header) => {
  for (const coding of codingsFor(header)) {
    const ready = answer[coding]
    if (ready !== null) return ready
  }
  return null
}
