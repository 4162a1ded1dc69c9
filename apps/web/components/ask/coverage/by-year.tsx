import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import type { CoveragePage } from '#web/data/coverage.ts'
import { eventsByYearFigure } from '#web/figures/events-by-year.ts'
import { inWords } from '#web/format/label.ts'
import { coverage } from '#web/words/index.ts'

const words = coverage.years

/** Events of each year, with their kinds in words. */
export const ByYear = ({ years }: { years: CoveragePage['whole']['years'] }) => (
  <>
    {eventsByYearFigure !== null && <FigureFrame figure={eventsByYearFigure} level={null} />}
    <details className="group">
      <summary>{words.kinds}</summary>
      <table className="listing stacked">
        <caption className="visually-hidden">{words.kindsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.counted}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, kinds }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{kinds.map(({ kind, events }) => `${inWords(kind)} ${events}`).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </>
)
