import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Encoder } from '../config.ts'

const brotli = promisify(brotliCompress)

/** Each body is compressed once and kept, so that more than the least effort pays. */
export const br: Encoder = (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
