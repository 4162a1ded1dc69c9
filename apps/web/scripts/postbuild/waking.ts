import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../browser/waking.mjs', import.meta.url))
const folder = '_next/static/pages'

/**
 * Lays the script that wakes pages into the export. What comes back takes the runtime of a page, lays it beside under
 * a name that carries its content, and gives the element that stands in for it on the page.
 */
export const waking = (out: string): ((runtime: string) => string) => {
  mkdirSync(join(out, folder), { recursive: true })
  const lay = (name: string, text: string): string => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
    const path = `${folder}/${name}${hash}.js`
    writeFileSync(join(out, path), text)
    return `/${path}`
  }
  const wake = lay('waking.', `{${readFileSync(source, 'utf8')}}`)
  return (runtime) => `<script defer="" src="${wake}" data-wakes="${lay('', runtime)}"></script>`
}
