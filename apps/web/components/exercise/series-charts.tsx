import type { Id } from '@csto-record/domain'
import type { Exercise, ExerciseSeries } from '#web/data/exercises.ts'
import { hrefOf } from '#web/format/href.ts'
import { exercises as words } from '#web/words/index.ts'
import { StrengthChart } from './strength-chart.tsx'

const countedIn = (exercises: readonly Exercise[]) => exercises.filter(({ strength }) => strength !== null).length

/** Small charts on one scale, a row for each series. */
export const SeriesCharts = ({
  series,
  years,
  most,
}: {
  series: readonly ExerciseSeries[]
  years: readonly [first: number, last: number]
  most: number
}) => (
  <figure className="strengths">
    {series.map(({ key, name, of, exercises }) => (
      <div key={key} className="row">
        <p>
          {name === null || of === null ? words.noSeries : <a href={`${hrefOf(of as Id)}#series-${key}`}>{name}</a>}
          <span className="about">{words.seriesCount(exercises.length, countedIn(exercises))}</span>
        </p>
        <StrengthChart
          exercises={exercises}
          years={years}
          most={most}
          height={64}
          every={5}
          label={words.mark(name ?? words.noSeries, words.seriesCount(exercises.length, countedIn(exercises)))}
        />
      </div>
    ))}
    <figcaption>{words.seriesCaption}</figcaption>
  </figure>
)
