import { sourcesOfFigure } from '#web/data/figure-sources.ts'
import type { Figure } from '#web/figures/definition.ts'
import { dateInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { figures as words } from '#web/words/index.ts'

/** Every source that a figure rests on, with the way to its page. */
export const SourcesOf = ({ figure }: { figure: Figure }) => {
  const sources = sourcesOfFigure(figure)
  if (sources === null)
    return (
      <p>
        {words.restsOnAllLong} <a href="/sources">{words.allSources}</a>.
      </p>
    )
  return (
    <>
      <p>{words.sourcesLead(sources.length)}</p>
      <ul className="figure-sources">
        {sources.map(({ id, publisher, title, language, published }) => (
          <li key={id}>
            {publisher}
            {', '}
            <a href={hrefOf(id)} lang={language}>
              {title}
            </a>
            {`, ${published === null ? words.undated : dateInWords(published)}`}
          </li>
        ))}
      </ul>
    </>
  )
}
