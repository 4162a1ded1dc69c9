import 'server-only'
import { belowBase, StrengthPlot } from '#web/components/exercise/strength-plot.tsx'
import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import { linesOf } from '#web/components/figure/drawing/text-width.ts'
import { dataset } from '#web/data/dataset.ts'
import { dayDrawn, type ExerciseSeries, exercisesPage } from '#web/data/exercises.ts'
import { dayInWords } from '#web/format/date.ts'
import { exercises as words } from '#web/words/index.ts'
import type { Figure } from './definition.ts'
import { exerciseColumns, exerciseRow } from './exercise-rows.ts'

const plot = 64
const line = 17
const pause = 14
const lettering = 13.5
const page = exercisesPage()
const series = page.series
  .map((one) => ({ ...one, exercises: one.exercises.filter((exercise) => dayDrawn(exercise) !== null) }))
  .filter(({ exercises }) => exercises.length > 0)
const [longest] = series
const alternative = words.seriesAlternative(
  series.length,
  longest?.name ?? words.noSeries,
  longest?.exercises.length ?? 0,
)

const Name = ({ name, y, width }: Pick<ExerciseSeries, 'name'> & { y: number; width: number }) =>
  linesOf(name ?? words.noSeries, lettering, width).map((one, position) => (
    <text key={one} className="drawn-name" y={y + 13 + position * line}>
      {one}
    </text>
  ))

/** The same, a row for each series. */
export const exerciseStrengthBySeriesFigure: Figure = {
  id: 'exercise-strength-by-series',
  title: words.seriesTitle,
  caption: words.seriesCaption(dayInWords(dataset.asOf)),
  alternative,
  page: '/exercises',
  Drawing: ({ width }) => {
    let y = 0
    const rows = series.map((one) => {
      const from = y
      const under = from + linesOf(one.name ?? words.noSeries, lettering, width).length * line
      y = under + plot + belowBase + pause
      return { one, from, under }
    })
    return (
      <FigureSvg width={width} height={y - pause} label={alternative}>
        {rows.map(({ one, from, under }) => (
          <g key={one.key}>
            <Name name={one.name} y={from} width={width} />
            <StrengthPlot
              exercises={one.exercises}
              years={[page.first, page.last]}
              most={page.most}
              y={under}
              width={width}
              height={plot}
              every={5}
            />
          </g>
        ))}
      </FigureSvg>
    )
  },
  table: { columns: exerciseColumns, rows: series.flatMap(({ exercises }) => exercises.map(exerciseRow)) },
  sources: series.flatMap(({ exercises }) => exercises.map(({ event }) => event.id)),
  marks: ['certain', 'planned', 'unknown'],
  madeOf: 'points',
}
