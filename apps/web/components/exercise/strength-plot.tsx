import { tenth } from '#web/components/figure/drawing/fill.ts'
import { dayDrawn, type Exercise } from '#web/data/exercises.ts'
import { numberInWords } from '#web/format/count.ts'
import { acrossYears, roundTicks } from '#web/format/strength-scale.ts'
import { StrengthMark } from './strength-mark.tsx'

/** What an exercise that nobody counted, and the years, take under the line of zero. */
export const belowBase = 34
/** A mark on the first or the last day is not cut. */
const edge = 6

/** People at exercises over time, from a place down: `years` is the first and the last that are shown. */
export const StrengthPlot = ({
  exercises,
  years: [first, last],
  most,
  y,
  width,
  height,
  every,
}: {
  exercises: readonly Exercise[]
  years: readonly [first: number, last: number]
  most: number
  /** Where the plot begins. */
  y: number
  width: number
  /** Of the part over the line of zero. */
  height: number
  /** A year is written at each so many. */
  every: number
}) => {
  const ticks = roundTicks(most)
  // A small plot has room for one line besides that of zero.
  const shown = height > 100 ? ticks : ticks.filter((_, position) => position % 2 === 0).slice(0, 2)
  const base = y + height
  const yOf = (people: number) => base - (people / (ticks.at(-1) ?? 1)) * height
  const xOf = (day: string) => edge + (acrossYears(day, first, last) / 100) * (width - 2 * edge)
  const written = Array.from({ length: last - first + 1 }, (_, position) => first + position).filter(
    (year) => (last - year) % every === 0,
  )
  return (
    <>
      {shown.map((people) => (
        <g key={people}>
          <path className={people === 0 ? 'drawn-axis' : 'drawn-grid'} d={`M0 ${tenth(yOf(people))}H${width}`} />
          {people > 0 && (
            <text className="drawn-text" y={tenth(yOf(people) - 3)}>
              {numberInWords(people)}
            </text>
          )}
        </g>
      ))}
      {written.map((year) => (
        <text
          key={year}
          className="drawn-text"
          x={tenth(xOf(`${year}-07-01`))}
          y={base + belowBase - 6}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
      {exercises.map((exercise) => {
        const day = dayDrawn(exercise)
        return day === null ? null : (
          <StrengthMark key={exercise.event.id} exercise={exercise} x={xOf(day)} yOf={yOf} base={base} />
        )
      })}
    </>
  )
}
