import { numberInWords } from '#web/format/count.ts'
import { firstDayOf, yearTicks } from '#web/format/scale.ts'
import { roundTicks } from '#web/format/strength-scale.ts'
import { record as words } from '#web/words/index.ts'
import { Datum } from './drawing/datum.tsx'
import { FigureSvg } from './drawing/figure-svg.tsx'
import { tenth } from './drawing/fill.ts'

const top = 16
const height = 130
const below = 22

/** Totals by year as bars; a year without one is seen as a gap. */
export const YearBars = ({
  totals,
  label,
  width,
}: {
  /** Oldest first, at least one. */
  totals: readonly { readonly year: number; readonly count: number }[]
  label: string
  width: number
}) => {
  const [first, last] = [totals[0]?.year ?? 0, totals.at(-1)?.year ?? 0]
  const lines = roundTicks(Math.max(...totals.map(({ count }) => count))).filter(Number.isInteger)
  const scale = height / (lines.at(-1) ?? 1)
  const step = width / (last - first + 1)
  const base = top + height
  const ticks = yearTicks({ from: firstDayOf(first), to: firstDayOf(last) })
  return (
    <FigureSvg width={width} height={base + below} label={label}>
      {lines
        .filter((_, position) => position % 2 === 0 || lines.length < 5)
        .map((count) => (
          <g key={count}>
            <path
              className={count === 0 ? 'drawn-axis' : 'drawn-grid'}
              d={`M0 ${tenth(base - count * scale)}H${width}`}
            />
            {count > 0 && (
              <text className="drawn-text" y={tenth(base - count * scale - 3)}>
                {numberInWords(count)}
              </text>
            )}
          </g>
        ))}
      {totals.map(({ year, count }) => (
        <Datum key={year} title={words.yearCount(year, count)} count={count}>
          <rect
            className="drawn-full"
            x={tenth((year - first + 0.14) * step)}
            width={tenth(Math.min(0.72 * step, 60))}
            y={tenth(base - count * scale)}
            height={tenth(count * scale)}
          />
        </Datum>
      ))}
      {ticks.map((year) => (
        <text
          key={year}
          className="drawn-text"
          x={tenth((year - first + 0.5) * step)}
          y={base + 16}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
    </FigureSvg>
  )
}
