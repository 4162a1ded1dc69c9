import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { flat, keptFor, standingOn } from './headers.mjs'
import { mediaTypeOf } from './media-types.mjs'

/**
 * One coding of a file, ready to be written.
 * @typedef {object} Ready
 * @property {Buffer} body
 * @property {string} etag
 * @property {string[]} headers of the whole answer, names and values in turn
 * @property {string[]} unchanged headers of the answer 304
 */
/**
 * A file in the codings it has; null where it has not been compressed.
 * @typedef {object} Answer
 * @property {number} status
 * @property {Ready} identity
 * @property {Ready | null} br
 * @property {Ready | null} gzip
 */
/** @typedef {'identity' | 'br' | 'gzip'} Coding */

/** @type {Readonly<Record<Coding, string>>} */
const endings = { identity: '', br: '.br', gzip: '.gz' }

/**
 * @param {string} file
 * @param {{ body: Buffer, coding: Coding, digest: string, varies: boolean }} what
 * @returns {Ready}
 */
const readyOf = (file, { body, coding, digest, varies }) => {
  const etag = `"${digest}${coding === 'identity' ? '' : `-${coding}`}"`
  /** @type {[string, string][]} */
  const both = [
    ['ETag', etag],
    ['Cache-Control', keptFor(file)],
  ]
  if (varies) both.push(['Vary', 'Accept-Encoding'])
  /** @type {[string, string][]} */
  const own = [
    ['Content-Type', mediaTypeOf(file)],
    ['Content-Length', String(body.length)],
  ]
  if (coding !== 'identity') own.push(['Content-Encoding', coding])
  if (!file.endsWith('.html')) own.push(['Accept-Ranges', 'bytes'])
  return { body, etag, headers: flat([...own, ...both, ...standingOn(file)]), unchanged: flat(both) }
}

/**
 * The addresses a file of the export answers at: a page also with a slash at the end and by the name of its file.
 * @param {string} file
 * @returns {string[]}
 */
export const addressesOf = (file) => {
  const own = `/${file}`
  if (!file.endsWith('.html')) return [own]
  const page = own.slice(0, -'.html'.length)
  const folder = page.endsWith('/index') ? page.slice(0, -'index'.length) : `${page}/`
  const all = [own, page, folder]
  return folder.length > 1 ? [...all, folder.slice(0, -1)] : all
}

/**
 * Reads the export into memory: every address with its ready answer, and what is answered where nothing stands.
 * Throws where the folder has no 404.html.
 * @param {string} folder
 */
export const loadShelf = (folder) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const all = new Set(files)
  const isCopy = (/** @type {string} */ file) => /\.(?:br|gz)$/.test(file) && all.has(file.slice(0, -3))
  /** @param {string} file @param {number} status @returns {Answer} */
  const answerOf = (file, status) => {
    const bytes = readFileSync(join(folder, file))
    const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 20)
    const varies = all.has(`${file}.br`) || all.has(`${file}.gz`)
    /** @param {'br' | 'gzip'} coding */
    const copy = (coding) =>
      all.has(file + endings[coding])
        ? readyOf(file, { body: readFileSync(join(folder, file + endings[coding])), coding, digest, varies })
        : null
    const identity = readyOf(file, { body: bytes, coding: 'identity', digest, varies })
    return { status, identity, br: copy('br'), gzip: copy('gzip') }
  }
  /** @type {Map<string, Answer>} */
  const answers = new Map()
  // The page that says that nothing is here is found at no address, its own included.
  for (const file of files.filter((one) => !isCopy(one) && one !== '404.html')) {
    const answer = answerOf(file, 200)
    for (const address of addressesOf(file)) if (!answers.has(address)) answers.set(address, answer)
  }
  return { answers, missing: answerOf('404.html', 404) }
}
