import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { compile } from '@csto-record/domain/compile'
import { KeptReleases, releaseOf } from '../src/release/release.ts'
import { releasesFolder } from './files.ts'
import { dayOf, readRecordsAt } from './files-at.ts'

const fail = (message: string): never => {
  console.error(message)
  process.exit(1)
}

const usage =
  'Usage: npm run record:release <git ref>, such as npm run record:release HEAD: keeps the data as they stand there'
const [ref = fail(usage), ...others] = process.argv.slice(2)
if (others.length > 0) fail(usage)
const files = readRecordsAt(ref)
if (typeof files === 'string') fail(files)
// Rules may have been added since: a version that was released stays released.
const { readable } = compile(files as Exclude<typeof files, string>, { rules: [] })
const list = join(releasesFolder, 'index.json')
const kept = existsSync(list) ? KeptReleases.parse(JSON.parse(readFileSync(list, 'utf8'))) : []
const made = releaseOf(kept, readable, dayOf(ref))
if (!made.ok) fail(made.message)
else {
  const bytes = brotliCompressSync(made.json, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } })
  mkdirSync(releasesFolder, { recursive: true })
  writeFileSync(join(releasesFolder, made.file), bytes)
  writeFileSync(list, `${JSON.stringify(made.releases, null, 2)}\n`)
  console.log(`${readable.version} as of ${readable.asOf}: ${bytes.length} bytes in ${made.file}`)
}
