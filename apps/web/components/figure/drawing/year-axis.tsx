import { type Extent, firstDayOf, positionOf, yearTicks } from '#web/format/scale.ts'
import { tenth } from './fill.ts'
import { Scenery } from './scenery.tsx'

/** Room that the years take below a drawing. */
export const axisHeight = 24
/** Half of what a year takes. */
const half = 15
/** The least room between two years. */
const apart = 40

/** Years to write: of those with a round distance as many as there is room for. */
const writtenIn = (extent: Extent, room: number): readonly number[] => {
  const years = yearTicks(extent)
  const [first, second] = years
  if (first === undefined || second === undefined) return years
  const every = Math.ceil((apart * years.length) / room)
  return years.filter((year) => ((year - first) / (second - first)) % every === 0)
}

/** Lines at years, from the top of a drawing to `y`, with the years below. */
export const YearAxis = ({
  extent,
  left,
  right,
  y,
}: {
  extent: Extent
  /** Where the first day lies. */
  left: number
  /** Where the last day lies. */
  right: number
  y: number
}) => (
  <Scenery>
    {writtenIn(extent, right - left).map((year) => {
      const x = tenth(left + (positionOf(firstDayOf(year), extent) / 100) * (right - left))
      return (
        <g key={year}>
          <path className="drawn-grid" d={`M${x} 0V${y}`} />
          <text
            className="drawn-text"
            x={x}
            y={y + 16}
            textAnchor={x > right - half ? 'end' : x < half ? 'start' : 'middle'}
          >
            {year}
          </text>
        </g>
      )
    })}
  </Scenery>
)
