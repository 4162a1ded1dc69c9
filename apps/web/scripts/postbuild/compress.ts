import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { mediaTypeOf } from '../serve/media-types.mjs'
import { filesIn } from './files.ts'

/** Whether a file is text of some kind: what is packed already (fonts, pictures, archives) does not get smaller. */
export const isCompressible = (file: string): boolean => /^text\/|[/+](?:json|xml)$|charset=/.test(mediaTypeOf(file))
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)
/** Level 11 takes forty times as long as 7 and saves an eighth: for what every visitor loads, not for what is of one page. */
const levelOf = (file: string): number => (/\.(?:css|js)$/.test(file) && !file.includes('static/pages/') ? 11 : 7)
const atOnce = 8

/** Writes a gzip and a brotli copy beside each file that is text. */
export const compressAll = async (out: string) => {
  const files = (await filesIn(out)).filter(isCompressible)
  const waiting = [...files]
  const sum = { files: files.length, before: 0, after: 0 }
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const path = join(out, file)
      const bytes = await readFile(path)
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: levelOf(file),
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      }
      const [small, other] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })])
      await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, other)])
      sum.before += bytes.length
      sum.after += small.length
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return sum
}
