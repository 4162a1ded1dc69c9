import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'

const { resolve } = createRequire(import.meta.url)
/** TrueType: of the fonts that the pages use (woff2), resvg draws nothing, and does not say so. */
const fonts = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((font) => resolve(font))

/** The letters that pictures are drawn with: Source Sans 3 and Source Serif 4, in the weights 400 and 600. */
export const font = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }

/** An SVG as PNG, so many pixels wide or so many times as big as it says. */
export const pngOf = (svg: string, fitTo: { readonly mode: 'width' | 'zoom'; readonly value: number }): Uint8Array =>
  new Resvg(svg, {
    fitTo,
    font,
  })
    .render()
    .asPng()
