import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'

const { resolve } = createRequire(import.meta.url)
// As TTF: of WOFF the library draws nothing, and says nothing.
const fontFiles = ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold'].map((name) =>
  resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`),
)

/** Pixels for each unit of the drawing: sharp on paper and on dense screens. */
const scale = 2

/** A file of a figure as a picture, the same on every machine: no letters but those brought along. */
export const pngFile = (svg: string): Uint8Array =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  })
    .render()
    .asPng()
