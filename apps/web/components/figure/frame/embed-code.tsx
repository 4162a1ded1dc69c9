import { isValidElement } from 'react'
import { webUrl } from '#web/data/site.ts'
import { type Figure, figureEmbedHref, figureWidths } from '#web/figures/definition.ts'

/** What key, caption and the way to the record take besides the drawing. */
const around = 230
const ordinary = 640

/** How high a drawing is, as its FigureSvg says; null where it is none. */
const heightOf = (drawing: unknown): number | null => {
  if (!isValidElement<{ readonly height?: unknown }>(drawing)) return null
  const { type, props } = drawing
  if (typeof props.height === 'number') return props.height
  // Components here are functions, which Drawing is made of until its FigureSvg.
  return typeof type === 'function' ? heightOf((type as (props: unknown) => unknown)(props)) : null
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The code that shows a figure on another site. */
export const EmbedCode = ({ figure }: { figure: Figure }) => {
  const drawn = heightOf(figure.Drawing({ width: figureWidths.wide }))
  const height = drawn === null ? ordinary : Math.round(drawn + around)
  const { id, title } = figure
  const code = `<iframe src="${webUrl}${figureEmbedHref(id)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`
  return <pre className="embed-code">{code}</pre>
}
