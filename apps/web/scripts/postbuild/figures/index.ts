import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { register } from 'node:module'
import { join } from 'node:path'
import { csvFile } from './csv-file.ts'
import { looksFrom } from './looks.ts'
import { pngFile } from './png-file.ts'
import { smallSvgFile, svgFile } from './svg-file.ts'

const styles = new URL('../../../styles/', import.meta.url)
const read = (file: string): Promise<string> => readFile(new URL(file, styles), 'utf8')

/** Lays the files of every figure with an address beside the pages: drawing, picture and table. Gives how many figures. */
export const writeFigures = async (out: string): Promise<number> => {
  register('./outside-next.mjs', import.meta.url)
  const [
    { figures },
    { Sheet },
    { webUrl, siteName },
    { dataset },
    { figures: words },
    { dayInWords },
    { figureHref },
  ] = await Promise.all([
    import('#web/figures/index.ts'),
    import('#web/components/figure/frame/sheet.tsx'),
    import('#web/data/site.ts'),
    import('#web/data/dataset.ts'),
    import('#web/words/index.ts'),
    import('#web/format/date.ts'),
    import('#web/figures/definition.ts'),
  ])
  const looks = looksFrom(await read('figure/drawing.css'), await read('tokens.css'))
  const folder = join(out, 'figures')
  await mkdir(folder, { recursive: true })
  for (const figure of figures) {
    const address = `${webUrl}${figureHref(figure.id)}`.replace(/^https?:\/\//, '')
    const credit = words.credit(siteName, dayInWords(dataset.asOf), address)
    const around = { Sheet, credit, site: webUrl, looks }
    const svg = svgFile(figure, around)
    const path = join(folder, figure.id)
    await writeFile(`${path}.svg`, svg)
    await writeFile(`${path}.small.svg`, smallSvgFile(figure, around))
    await writeFile(`${path}.png`, pngFile(svg))
    await writeFile(`${path}.csv`, csvFile(figure, { site: webUrl, addressOf: words.addressOf }))
  }
  return figures.length
}
