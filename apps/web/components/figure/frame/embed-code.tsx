import { webUrl } from '#web/data/site.ts'
import { type Figure, figureEmbedHref, figureWidths } from '#web/figures/definition.ts'

/** What key, caption and the way to the record take besides the drawing. */
const around = 230
const ordinary = 640

/** How high the drawing is where there is room; null where it does not say. */
const heightOf = ({ Drawing }: Figure): number | null => {
  const { props } = Drawing({ width: figureWidths.wide })
  const isSized = typeof props === 'object' && props !== null && 'height' in props
  return isSized && typeof props.height === 'number' ? props.height : null
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The code that shows a figure on another site. */
export const EmbedCode = ({ figure }: { figure: Figure }) => {
  const drawn = heightOf(figure)
  const height = drawn === null ? ordinary : Math.round(drawn + around)
  const { id, title } = figure
  const code = `<iframe src="${webUrl}${figureEmbedHref(id)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`
  return <pre className="embed-code">{code}</pre>
}
