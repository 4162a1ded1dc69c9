import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { textWidth } from '#web/components/figure/drawing/text-width.ts'
import { drawn as words } from '#web/words/index.ts'
import { type LaidGrid, type LaidRow, layYears, type YearRow } from './year-grid.ts'

/** Years to write under a grid, so that their numbers keep off one another. */
const writtenYears = ([first, last]: readonly [number, number], step: number): readonly number[] => {
  const every = [1, 2, 5, 10].find((size) => size * step >= 34) ?? 20
  return Array.from({ length: last - first + 1 }, (_, position) => first + position).filter(
    (year) => year % every === 0,
  )
}

/** Half of what a year takes. */
const halfYear = 14

/** Rows over years, with a line for each row and the numbers of years below; cells are drawn by whoever asks. */
export const YearRows = ({
  width,
  label,
  years,
  undated,
  rows,
  below,
  belowHeight = 0,
  line = 'drawn-axis',
  children,
}: {
  width: number
  label: string
  years: readonly [first: number, last: number]
  /** Whether something without a year stands at the end of the rows. */
  undated: boolean
  rows: readonly YearRow[]
  /** What stands under the years, such as a key; it is told where it begins. */
  below?: (top: number) => React.ReactNode
  belowHeight?: number
  /** The looks of the line under each row. */
  line?: 'drawn-axis' | 'drawn-grid'
  children: (row: LaidRow, grid: LaidGrid) => React.ReactNode
}) => {
  const grid = layYears(width, years, undated, rows)
  const free = undated ? width - textWidth(words.noYear, 12.5) - 4 : width + 1
  return (
    <FigureSvg width={width} height={grid.height + belowHeight} label={label}>
      {writtenYears(years, grid.step).map((year) => {
        const middle = tenth(grid.xOf(year) + grid.step / 2)
        const isWritten = middle + halfYear < free && middle > halfYear
        return (
          <g key={year}>
            <path className="drawn-grid" d={`M${middle} 0V${grid.foot}`} />
            {isWritten && (
              <text className="drawn-text" x={middle} y={grid.foot + 14} textAnchor="middle">
                {year}
              </text>
            )}
          </g>
        )
      })}
      {undated && (
        <text className="drawn-text" x={width} y={grid.foot + 14} textAnchor="end">
          {words.noYear}
        </text>
      )}
      {grid.rows.map((row) => (
        <g key={row.key}>
          <path className={line} d={`M${grid.left} ${row.base + 0.5}H${tenth(grid.right)}`} />
          {children(row, grid)}
          <text className="drawn-name" x={row.nameX} y={row.nameY}>
            {row.name}
          </text>
        </g>
      ))}
      {below?.(grid.height)}
    </FigureSvg>
  )
}
