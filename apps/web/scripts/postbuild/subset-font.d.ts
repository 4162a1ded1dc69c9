declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2'
    /** Axes with the one place, or the stretch, that is kept of them. */
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
    /** OpenType features; without it all are kept. */
    readonly keepFeatures?: readonly string[]
    readonly noHinting?: boolean
  }
  /** The part of a font that draws the characters of a text. */
  const subsetFont: (font: Buffer, text: string, options?: Options) => Promise<Buffer>
  export default subsetFont
}
