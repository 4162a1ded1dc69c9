import { type Figure, figureHref } from '#web/figures/definition.ts'
import { figures as words } from '#web/words/index.ts'
import { Downloads } from './downloads.tsx'
import { Drawings } from './drawings.tsx'
import { EmbedCode } from './embed-code.tsx'
import { SourcesLine } from './sources-line.tsx'
import { TableOf } from './table-of.tsx'

/**
 * A figure on the page that it belongs to: heading, drawing, key, caption, table, and the ways to its sources, files
 * and code. `level` is that of the heading, null where a heading of the page says it already. `tableAt` is where the
 * page has the same table already. With `addressed` false the figure has no page and files of its own: those of each
 * person, say.
 */
export const FigureFrame = ({
  figure,
  level,
  tableAt,
  addressed = true,
}: {
  figure: Figure
  level: 2 | 3 | 4 | null
  tableAt?: string
  addressed?: boolean
}) => {
  const Heading = level === null ? null : (`h${level}` as const)
  return (
    <div className="figure-frame" id={level === null ? undefined : `figure-${figure.id}`}>
      {Heading !== null && <Heading>{figure.title}</Heading>}
      <Drawings figure={figure} />
      {tableAt === undefined && (
        <details>
          <summary>{words.table}</summary>
          <TableOf figure={figure} />
        </details>
      )}
      {addressed && (
        <>
          <details className="for-sites">
            <summary>{words.embed}</summary>
            <p>{words.embedLead}</p>
            <EmbedCode figure={figure} />
          </details>
          <p className="figure-tools">
            <span>
              <Downloads figure={figure} />
            </span>
            <SourcesLine figure={figure} />
            <a href={figureHref(figure.id)}>{words.ownPage}</a>
            {tableAt !== undefined && <a href={tableAt}>{words.asTable}</a>}
          </p>
        </>
      )}
    </div>
  )
}
