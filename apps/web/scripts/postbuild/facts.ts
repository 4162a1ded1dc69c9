import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataset } from '@csto-record/domain/dataset'
import { build } from 'esbuild'
import { apiUrl } from '../../data/addresses.ts'
import { imprint, inbox } from '../../data/settings.ts'
import { factFile, factFileOf, pagesWithFacts } from '../../format/fact-file.ts'
import { factScript } from '../../format/fact-script.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Lays what the tools of each record's facts say beside the pages, a file for each page that states anything. */
export const writeFacts = async (out: string): Promise<void> => {
  const around = { dataset, imprint, api: apiUrl, inbox }
  for (const [id, records] of pagesWithFacts(dataset)) {
    const path = join(out, factFileOf(id))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, JSON.stringify(factFile(around, records)))
  }
}

/** The script of the tools as browsers run it: one file, small. */
export const factScriptText = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'fact-tools/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['@csto-record/source'],
    logLevel: 'error',
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** Lays the script where pages ask for it. */
export const writeFactScript = async (out: string): Promise<void> => {
  await writeFile(join(out, factScript), await factScriptText())
}

/** Lays the script under the digest of what it holds, so that it may be kept for good. Gives its path in the export. */
export const writeHashedFactScript = async (out: string): Promise<string> => {
  const text = await factScriptText()
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const path = `_next/static/fact-tools.${digest}.js`
  await writeFile(join(out, path), text)
  return path
}
