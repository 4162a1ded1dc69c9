import 'server-only'
import { belowBase, StrengthPlot } from '#web/components/exercise/strength-plot.tsx'
import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import { dataset } from '#web/data/dataset.ts'
import { dayDrawn, exercisesPage } from '#web/data/exercises.ts'
import { dayInWords } from '#web/format/date.ts'
import { exercises as words } from '#web/words/index.ts'
import type { Figure } from './definition.ts'
import { exerciseColumns, exerciseRow, extremesOf } from './exercise-rows.ts'

const top = 20
const { exercises, first, last, most } = exercisesPage()
const drawn = exercises.filter((exercise) => dayDrawn(exercise) !== null)
const counted = drawn.filter(({ strength }) => strength !== null)
const alternative = words.alternative({
  drawn: drawn.length,
  counted: counted.length,
  first,
  last,
  ...extremesOf(counted),
})

/** How many people took part in each exercise, by the day it began. */
export const exerciseStrengthFigure: Figure = {
  id: 'exercise-strength',
  title: words.figureTitle,
  caption: words.caption(dayInWords(dataset.asOf)),
  alternative,
  page: '/exercises',
  Drawing: ({ width }) => {
    const height = width < 500 ? 200 : 260
    return (
      <FigureSvg width={width} height={top + height + belowBase} label={alternative}>
        <StrengthPlot
          exercises={drawn}
          years={[first, last]}
          most={most}
          y={top}
          width={width}
          height={height}
          every={width < 500 ? 5 : 2}
        />
      </FigureSvg>
    )
  },
  table: { columns: exerciseColumns, rows: drawn.map(exerciseRow) },
  sources: drawn.map(({ event }) => event.id),
  marks: ['certain', 'planned', 'unknown'],
  madeOf: 'points',
}
