import { sourcesOfFigure } from '#web/data/figure-sources.ts'
import { type Figure, figureHref } from '#web/figures/definition.ts'
import { figures as words } from '#web/words/index.ts'

/** How many sources a figure rests on, with the way to them. */
export const SourcesLine = ({ figure }: { figure: Figure }) => {
  const sources = sourcesOfFigure(figure)
  return (
    <a href={`${figureHref(figure.id)}#sources`}>
      {sources === null ? words.restsOnAll : words.restsOn(sources.length)}
    </a>
  )
}
