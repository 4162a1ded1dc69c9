import type { Exercise } from '#web/data/exercises.ts'
import { strengthInWords } from '#web/format/strength.ts'
import { exercises as words } from '#web/words/index.ts'

const arrow = 9

/** One exercise on a chart: its range, open ends, and how it was counted; a cross where nobody counted. */
export const StrengthMark = ({
  exercise,
  x,
  heightOf,
  base,
}: {
  exercise: Exercise
  /** In percent of the width. */
  x: number
  /** The height over the line of a number of people. */
  heightOf: (people: number) => number
  /** Where the line of zero lies. */
  base: number
}) => {
  const { strength, event } = exercise
  const title = words.mark(event.name, strengthInWords(exercise) ?? words.unknown)
  if (strength === null)
    return (
      <svg x={`${x}%`} y={base} className="uncounted">
        <title>{title}</title>
        <path d="M-3 3l6 6m0-6l-6 6" />
      </svg>
    )
  const [low, high] = [base - heightOf(strength.low), base - heightOf(strength.high)]
  const planned = strength.basis === 'announced' ? ' planned' : ''
  return (
    <svg x={`${x}%`} className={`counted${planned}`}>
      <title>{title}</title>
      {high < low && <line y1={low} y2={high} className="range" />}
      {strength.orMore && <path d={`M0 ${high - 4}v-${arrow}m-3 3l3 -3l3 3`} className="more" />}
      {strength.orFewer && <path d={`M0 ${low + 4}v${arrow}m-3 -3l3 3l3 -3`} className="more" />}
      {strength.scope === 'several' ? <rect x="-4" y={high - 4} width="8" height="8" /> : <circle cy={high} r="4" />}
    </svg>
  )
}
