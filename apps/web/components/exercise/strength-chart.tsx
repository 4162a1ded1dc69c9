import type { Exercise } from '#web/data/exercises.ts'
import { numberInWords } from '#web/format/count.ts'
import { acrossYears, roundTicks } from '#web/format/strength-scale.ts'
import { StrengthMark } from './strength-mark.tsx'

const top = 18
const below = 34
const notHeld: readonly unknown[] = ['planned', 'postponed', 'cancelled']
/** The day of an exercise that took place; null for one that is only planned or was called off. */
const dayOf = ({ start, status }: Exercise): string | null =>
  notHeld.includes(status) ? null : (start?.earliest ?? null)

/** People at exercises over time, drawn when the page is written. `years` is the first and the last that are shown. */
export const StrengthChart = ({
  exercises,
  years: [first, last],
  most,
  height,
  label,
  every,
}: {
  exercises: readonly Exercise[]
  years: readonly [first: number, last: number]
  most: number
  height: number
  label: string
  /** A year is written at each so many. */
  every: number
}) => {
  const ticks = roundTicks(most)
  // A small chart has room for one line besides that of zero.
  const shown = height > 100 ? ticks : ticks.filter((_, position) => position % 2 === 0).slice(0, 2)
  const heightOf = (people: number) => Math.round((people / (ticks.at(-1) ?? 1)) * height)
  const base = top + height
  const years = Array.from({ length: last - first + 1 }, (_, position) => first + position)
  return (
    <svg className="strength" height={base + below} role="img" aria-label={label}>
      {shown.map((people) => (
        <g key={people}>
          <line
            x2="100%"
            y1={base - heightOf(people)}
            y2={base - heightOf(people)}
            className={people === 0 ? 'base' : 'grid'}
          />
          {people > 0 && <text y={base - heightOf(people) - 3}>{numberInWords(people)}</text>}
        </g>
      ))}
      {years
        .filter((year) => (last - year) % every === 0)
        .map((year) => (
          <text key={year} x={`${acrossYears(`${year}-07-01`, first, last)}%`} y={base + below - 4} textAnchor="middle">
            {year}
          </text>
        ))}
      {exercises.map((exercise) => {
        const day = dayOf(exercise)
        return day === null ? null : (
          <StrengthMark
            key={exercise.event.id}
            exercise={exercise}
            x={acrossYears(day, first, last)}
            heightOf={heightOf}
            base={base}
          />
        )
      })}
    </svg>
  )
}
