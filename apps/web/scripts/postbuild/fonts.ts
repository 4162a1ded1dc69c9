import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn } from './files.ts'

/** The address of the font that every page shows first: the upright Latin serif. Throws where no style names it. */
export const fontToPreload = async (out: string): Promise<string> => {
  const styles = (await filesIn(out)).filter((file) => file.endsWith('.css'))
  for (const file of styles) {
    const css = await readFile(join(out, file), 'utf8')
    const name = /[\w.-]*source-serif-4-latin-opsz-normal[\w.-]*\.woff2/.exec(css)?.[0]
    if (name !== undefined) return `/_next/static/media/${name}`
  }
  throw new Error('no style sheet of the export names the Latin serif font')
}
