import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { type Dataset, Day } from '@csto-record/domain'
import * as z from 'zod'
import type { Release } from './versions.ts'

const decompress = promisify(brotliDecompress)

const Kept = z.array(z.object({ version: z.string(), asOf: Day, released: Day, file: z.string(), sha256: z.string() }))

/** The released versions that come with the domain package. A file that is not what was released is an error when it is read. */
export const keptReleases = (): readonly Release[] => {
  const list = createRequire(import.meta.url).resolve('@csto-record/domain/releases/index.json')
  const kept = Kept.parse(JSON.parse(readFileSync(list, 'utf8')))
  return kept.map(({ file, ...release }) => ({
    ...release,
    load: async () => {
      const json = await decompress(await readFile(join(dirname(list), file)))
      if (createHash('sha256').update(json).digest('hex') !== release.sha256)
        throw new Error(`${file} does not hold what was released as ${release.version}`)
      // What was released was made by the compiler, and its digest says that it is unchanged.
      return JSON.parse(json.toString()) as Dataset
    },
  }))
}
