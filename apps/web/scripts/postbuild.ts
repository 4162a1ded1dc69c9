// What the export needs before it can be served: pages without client components lose the client runtime, every page
// gets a content policy, fonts are cut down to what the pages use, the data for the interactive views is laid beside it,
// and everything is compressed once.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { factScript } from '../format/fact-script.ts'
import { compressAll } from './postbuild/compress.ts'
import { writeDataset } from './postbuild/dataset.ts'
import { writeFacts, writeHashedFactScript } from './postbuild/facts.ts'
import { filesIn, removeSpares } from './postbuild/files.ts'
import { cutFonts, fontsToPreload } from './postbuild/fonts.ts'
import { finishPage } from './postbuild/page.ts'
import { interactivePages } from './postbuild/routes.ts'
import { writeSearch } from './postbuild/search.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'out')

const main = async () => {
  const started = performance.now()
  await removeSpares(out)
  await writeDataset(out)
  await writeSearch(out)
  const interactive = await interactivePages(join(root, '.next'))
  const { styles, ...fonts } = await cutFonts(out)
  const preload = await fontsToPreload(out)
  // After the fonts were cut: these files hold no letter that the pages and the data lack.
  await writeFacts(out)
  const renamed = new Map([...styles, [factScript.slice(1), await writeHashedFactScript(out)]])
  const pages = (await filesIn(out)).filter((file) => file.endsWith('.html'))
  for (const file of pages) {
    const path = join(out, file)
    const page = finishPage(await readFile(path, 'utf8'), { interactive: interactive.has(file), preload, renamed })
    await writeFile(path, page)
  }
  const { files, before, after } = await compressAll(out)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const kilobytes = (bytes: number) => Math.round(bytes / 1024).toLocaleString('en-GB')
  console.log(
    `${pages.length} pages, ${interactive.size} of them interactive; ${files} files compressed, ${kilobytes(before)} kB to ${kilobytes(after)} kB (brotli), in ${seconds} s; fonts ${kilobytes(fonts.before)} kB to ${kilobytes(fonts.after)} kB`,
  )
}
await main()
