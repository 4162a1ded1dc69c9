// What the export needs before it can be served: pages without client components lose the client runtime, others fetch
// it when someone asks, every page gets a content policy, fonts are cut down to what the pages use, the data for the interactive views is laid beside it,
// and everything is compressed once.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { factScript } from '../format/fact-script.ts'
import { writeAsking } from './postbuild/asking.ts'
import { layBeside } from './postbuild/beside.ts'
import { compressAll } from './postbuild/compress.ts'
import { writeDataset } from './postbuild/dataset.ts'
import { writeFacts, writeHashedFactScript } from './postbuild/facts.ts'
import { writeFigures } from './postbuild/figures/index.ts'
import { filesIn, removeSpares } from './postbuild/files.ts'
import { cutFonts, fontsToPreload } from './postbuild/fonts.ts'
import { writeKnown } from './postbuild/known.ts'
import { bare, finishPage } from './postbuild/page.ts'
import { interactivePages } from './postbuild/routes.ts'
import { writeSearch } from './postbuild/search.ts'
import { waking } from './postbuild/waking.ts'
import { isForFrames } from './serve/headers.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'out')

const main = async () => {
  const started = performance.now()
  await removeSpares(out)
  await writeDataset(out)
  await layBeside(out)
  await writeSearch(out)
  await writeKnown(out)
  await writeFigures(out)
  await writeAsking(out)
  const interactive = await interactivePages(join(root, '.next'))
  const { styles, ...fonts } = await cutFonts(out)
  const preload = await fontsToPreload(out)
  // After the fonts were cut: these files hold no letter that the pages and the data lack.
  await writeFacts(out)
  const renamed = new Map([...styles, [factScript.slice(1), await writeHashedFactScript(out)]])
  const standInFor = waking(out)
  const pages = (await filesIn(out)).filter((file) => file.endsWith('.html'))
  for (const file of pages) {
    const path = join(out, file)
    const standIn = interactive.has(file) ? standInFor : null
    const page = finishPage(await readFile(path, 'utf8'), { standIn, preload, renamed })
    await writeFile(path, isForFrames(file) ? bare(page) : page)
  }
  const { files, before, after } = await compressAll(out)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const kilobytes = (bytes: number) => Math.round(bytes / 1024).toLocaleString('en-GB')
  console.log(
    `${pages.length} pages, ${interactive.size} of them interactive; ${files} files compressed, ${kilobytes(before)} kB to ${kilobytes(after)} kB (brotli), in ${seconds} s; fonts ${kilobytes(fonts.before)} kB to ${kilobytes(fonts.after)} kB`,
  )
}
await main()
