import type { ComponentType, ReactElement } from 'react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Figure } from '#web/figures/definition.ts'
import { figureWidths } from '#web/figures/definition.ts'
import { type Looks, withLooks } from './looks.ts'

/** A drawing as it is written, and its size in units. */
interface Drawn {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const sizeOf = (svg: string): { width: number; height: number } => {
  const [, width, height] = /^<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  if (width === undefined || height === undefined) throw new Error('a figure draws a FigureSvg, with viewBox="0 0 W H"')
  return { width: Number(width), height: Number(height) }
}
const drawn = (element: ReactElement): Drawn => {
  const svg = renderToStaticMarkup(element)
  return { svg, ...sizeOf(svg) }
}

/** What a file has besides the drawing. */
export interface Around {
  /** The component that lays out title, drawing, key and credit on a sheet. */
  readonly Sheet: ComponentType<{
    readonly figure: Figure
    readonly drawing: { readonly width: number; readonly height: number }
    readonly credit: string
  }>
  readonly credit: string
  /** Where this copy of the reader stands: in a file, links have whole addresses. */
  readonly site: string
  readonly looks: Looks
}

const finished = (svg: string, { looks, site }: Pick<Around, 'looks' | 'site'>): string =>
  `${withLooks(svg, looks)
    .replaceAll(' href="/', ` href="${site}/`)
    .replaceAll(/ data-[\w-]+="[^"]*"/g, '')}\n`

/** Where the sheet has its drawing. */
const slot = /<svg data-slot=""([^>]*)><\/svg>/

/** A figure as a file that stands for itself: title, drawing, key, and where it is from. */
export const svgFile = (figure: Figure, around: Around): string => {
  const drawing = drawn(createElement(figure.Drawing, { width: figureWidths.wide }))
  const { Sheet, credit } = around
  const sheet = renderToStaticMarkup(createElement(Sheet, { figure, drawing, credit }))
  const filled = sheet.replace(slot, (_, place: string) => drawing.svg.replace('<svg', `<svg${place}`))
  if (filled === sheet) throw new Error('the sheet of figures has no place for the drawing')
  return finished(filled, around)
}

/** The drawing alone, as it is on narrow pages: for lists of figures. */
export const smallSvgFile = (figure: Figure, around: Pick<Around, 'looks' | 'site'>): string => {
  const { svg, width, height } = drawn(createElement(figure.Drawing, { width: figureWidths.narrow }))
  return finished(svg.replace('<svg', `<svg width="${width}" height="${height}"`), around)
}
