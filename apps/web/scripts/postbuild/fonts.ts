import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { filesIn } from './files.ts'

/** What the styles use of a font: small capitals and figures are Latin alone. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'calt', 'rlig', 'onum', 'lnum', 'pnum', 'tnum']
const smallCapitals = ['smcp', 'c2sc']

/** The weights that styles/fonts.css names: italics stand in one. */
const weightOf = (file: string) => (file.includes('italic') ? 400 : { min: 400, max: 600 })

/** Cuts a font down to some characters, and to the weights and forms that the styles use. */
export const cut = (font: Buffer, file: string, characters: string): Promise<Buffer> =>
  subsetFont(font, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weightOf(file) },
    keepFeatures: file.includes('latin') ? [...features, ...smallCapitals] : features,
    noHinting: true,
  })

/** Every character that stands in some files of the export; marks in pages are ASCII, which every page uses anyway. */
const charactersIn = async (out: string, files: readonly string[]): Promise<string> => {
  const all = new Set<string>()
  for (const file of files) for (const character of await readFile(join(out, file), 'utf8')) all.add(character)
  return [...all].toSorted().join('')
}

/** `name.oldhash.woff2` under the digest of what it holds now, so that it may be kept for good. */
const renamed = (file: string, bytes: Buffer | string): string => {
  const [, name = '', ending = ''] = /^(.*?)(?:\.[\w-]+)?(\.\w+)$/.exec(basename(file)) ?? []
  return join(dirname(file), `${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}${ending}`)
}

const replacedIn = (text: string, names: ReadonlyMap<string, string>): string =>
  [...names].reduce((now, [before, after]) => now.replaceAll(basename(before), basename(after)), text)

export interface Cut {
  /** Names of style sheets before and after, by their paths in the export: pages are to name the latter. */
  readonly styles: ReadonlyMap<string, string>
  /** Bytes of all fonts before and after. */
  readonly before: number
  readonly after: number
}

/** Cuts the fonts of the export down to what its pages and its data use, and names them and their styles anew. */
export const cutFonts = async (out: string): Promise<Cut> => {
  const files = await filesIn(out)
  const characters = await charactersIn(
    out,
    files.filter((file) => /\.(?:html|json)$/.test(file)),
  )
  const fonts = new Map<string, string>()
  const sum = { before: 0, after: 0 }
  for (const file of files.filter((one) => one.endsWith('.woff2'))) {
    const whole = await readFile(join(out, file))
    const part = await cut(whole, file, characters)
    const name = renamed(file, part)
    await rm(join(out, file))
    await writeFile(join(out, name), part)
    fonts.set(file, name)
    sum.before += whole.length
    sum.after += part.length
  }
  const styles = new Map<string, string>()
  for (const file of files.filter((one) => one.endsWith('.css'))) {
    const css = replacedIn(await readFile(join(out, file), 'utf8'), fonts)
    const name = renamed(file, css)
    await rm(join(out, file))
    await writeFile(join(out, name), css)
    styles.set(file, name)
  }
  return { styles, ...sum }
}

/** The addresses of the fonts that every page shows first: upright Latin. Throws where no style names them. */
export const fontsToPreload = async (out: string): Promise<readonly string[]> => {
  const files = await filesIn(out)
  return ['source-serif-4', 'source-sans-3'].map((family) => {
    const font = files.find((file) => file.endsWith('.woff2') && file.includes(`${family}-latin-wght-normal`))
    if (font === undefined) throw new Error(`the export has no upright Latin font of ${family}`)
    return `/${font}`
  })
}
