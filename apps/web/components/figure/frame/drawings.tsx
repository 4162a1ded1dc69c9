import { type Figure, figureWidths } from '#web/figures/definition.ts'
import { MarkKey } from './mark-key.tsx'

/** What is seen of a figure: the drawing, for wide pages and for narrow ones, its key and its caption. */
export const Drawings = ({ figure }: { figure: Figure }) => {
  const { Drawing, caption } = figure
  return (
    <figure className="drawn">
      <div className="drawing wide">
        <Drawing width={figureWidths.wide} />
      </div>
      <div className="drawing narrow">
        <Drawing width={figureWidths.narrow} />
      </div>
      <MarkKey figure={figure} />
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
