import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { MarkedPoint } from '#web/components/figure/drawing/marked-point.tsx'
import type { Exercise } from '#web/data/exercises.ts'
import { strengthInWords } from '#web/format/strength.ts'
import { exercises as words } from '#web/words/index.ts'

const arrow = 9

/** One exercise in a drawing: its range, open ends, and how it was counted; a cross where nobody counted. */
export const StrengthMark = ({
  exercise,
  x,
  yOf,
  base,
}: {
  exercise: Exercise
  x: number
  /** Where a number of people lies. */
  yOf: (people: number) => number
  /** Where the line of zero lies. */
  base: number
}) => {
  const { strength, event } = exercise
  const title = words.mark(event.name, strengthInWords(exercise) ?? words.unknown)
  const at = tenth(x)
  if (strength === null)
    return (
      <Datum title={title}>
        <MarkedPoint mark="unknown" x={x} y={base + 7} />
      </Datum>
    )
  const [low, high] = [tenth(yOf(strength.low)), tenth(yOf(strength.high))]
  return (
    <Datum title={title}>
      {high < low && <path className="drawn-range" d={`M${at} ${low}V${high}`} />}
      {strength.orMore && <path className="drawn-thin" d={`M${at} ${high - 4}v-${arrow}m-3 3l3 -3l3 3`} />}
      {strength.orFewer && <path className="drawn-thin" d={`M${at} ${low + 4}v${arrow}m-3 -3l3 3l3 -3`} />}
      <MarkedPoint
        mark={strength.basis === 'announced' ? 'planned' : 'certain'}
        x={x}
        y={high}
        square={strength.scope === 'several'}
      />
    </Datum>
  )
}
