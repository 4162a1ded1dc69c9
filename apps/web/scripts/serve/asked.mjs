/**
 * What a request says of the form of its answer.
 * @typedef {object} Asked
 * @property {string | undefined} codings Accept-Encoding
 * @property {string | undefined} held If-None-Match
 * @property {string | undefined} range Range
 * @property {string | undefined} condition If-Range
 * @property {string | undefined} wanted If-Match
 * @property {string | undefined} host Host, with a comma in it where it came twice
 */

/** @type {ReadonlyMap<string, keyof Asked>} */
const read = new Map([
  ['accept-encoding', 'codings'],
  ['if-none-match', 'held'],
  ['range', 'range'],
  ['if-range', 'condition'],
  ['if-match', 'wanted'],
  ['host', 'host'],
])
const lengths = new Set([...read.keys()].map((name) => name.length))

/**
 * The headers that are heeded, from names and values in turn: Node's own table of all of them takes a tenth of
 * the time of an answer. A list that came in several lines is joined (RFC 9110, 5.3).
 * @param {readonly string[]} raw
 * @returns {Asked}
 */
export const askedIn = (raw) => {
  /** @type {Asked} */
  const asked = {
    codings: undefined,
    held: undefined,
    range: undefined,
    condition: undefined,
    wanted: undefined,
    host: undefined,
  }
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index] ?? ''
    if (!lengths.has(name.length)) continue
    const key = read.get(name.toLowerCase())
    if (key === undefined) continue
    const before = asked[key]
    asked[key] = before === undefined ? raw[index + 1] : `${before}, ${raw[index + 1]}`
  }
  return asked
}
