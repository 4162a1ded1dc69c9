import { YearBars } from '#web/components/figure/year-bars.tsx'
import type { CoveragePage } from '#web/data/coverage.ts'
import { inWords } from '#web/format/label.ts'

/** Events of each year, with their kinds in words. */
export const ByYear = ({ years }: { years: CoveragePage['whole']['years'] }) => (
  <>
    <YearBars
      years={years.map(({ year, events }) => ({ year, counts: [events] }))}
      kinds={['Events on record']}
      title="Events on record by year"
      caption="Events on record by year. Few in a year does not say that few took place."
    />
    <details className="group">
      <summary>The kinds of each year</summary>
      <table className="listing stacked">
        <caption className="visually-hidden">Kinds of events by year</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Kinds, with how many</th>
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
