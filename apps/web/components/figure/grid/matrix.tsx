import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { textWidth } from '#web/components/figure/drawing/text-width.ts'
import { StepCell, StepKey, type Steps, stepKeyHeight, stepOf } from './steps.tsx'
import { isNarrow } from './year-grid.ts'

interface Named {
  readonly key: string
  readonly name: string
}
/** A cell that counts something of a row and a column. */
export interface MatrixCell {
  readonly row: string
  readonly column: string
  readonly count: number
  readonly title: string
}

const size = 12.5
const cellHeight = 20
const nameLine = 18
/** From how wide on a cell has room for its number. */
const writtenFrom = 21

/** Counts of rows by columns, darker where there are more, with the number in the cell where there is room. */
export const Matrix = ({
  width,
  label,
  rows,
  columns,
  cells,
  steps,
  stepTitle,
  namesAbove: above,
}: {
  width: number
  label: string
  rows: readonly Named[]
  columns: readonly Named[]
  cells: readonly MatrixCell[]
  steps: Steps
  stepTitle: string
  /** Whether the names of rows stand above their cells, not beside them: always, never, or on narrow drawings. */
  namesAbove: boolean | 'narrow'
}) => {
  const namesAbove = above === 'narrow' ? isNarrow(width) : above
  const left = namesAbove ? 0 : Math.max(...rows.map(({ name }) => textWidth(name, 13.5))) + 10
  const longest = Math.max(...columns.map(({ name }) => textWidth(name, size)))
  // The names of columns rise to the right, so that the last needs room there.
  const lean = longest * 0.5
  const step = Math.min(52, (width - left - lean) / columns.length)
  const head = Math.ceil(longest * 0.87) + 10
  const rowHeight = cellHeight + 4 + (namesAbove ? nameLine : 0)
  const foot = head + rows.length * rowHeight
  const most = Math.max(...cells.map(({ count }) => count))
  return (
    <FigureSvg width={width} height={Math.ceil(foot + 4 + stepKeyHeight(stepTitle, steps, most, width))} label={label}>
      {columns.map(({ key, name }, position) => {
        const x = tenth(left + (position + 0.5) * step)
        return (
          <text key={key} className="drawn-text" transform={`translate(${x} ${head - 4})rotate(-60)`}>
            {name}
          </text>
        )
      })}
      {rows.map(({ key, name }, position) => {
        const top = head + position * rowHeight + (namesAbove ? nameLine : 0)
        return (
          <g key={key}>
            <path
              className="drawn-grid"
              d={`M${tenth(left)} ${top + cellHeight + 2}H${tenth(left + step * columns.length)}`}
            />
            <text className="drawn-name" y={namesAbove ? top - 4 : top + 15}>
              {name}
            </text>
            {cells
              .filter(({ row }) => row === key)
              .map(({ column, count, title }) => {
                const x = tenth(left + columns.findIndex((one) => one.key === column) * step)
                return (
                  <Datum key={column} title={title} count={count}>
                    <StepCell
                      count={count}
                      steps={steps}
                      box={{ x: tenth(x + 0.5), y: top, width: tenth(step - 1), height: cellHeight }}
                    />
                    {step >= writtenFrom && (
                      <text
                        className={stepOf(count, steps) > 3 ? 'drawn-count-light' : 'drawn-count'}
                        x={tenth(x + step / 2)}
                        y={top + 14}
                        textAnchor="middle"
                      >
                        {count}
                      </text>
                    )}
                  </Datum>
                )
              })}
          </g>
        )
      })}
      <StepKey top={foot + 4} width={width} title={stepTitle} steps={steps} most={most} />
    </FigureSvg>
  )
}

/** A matrix, for whatever width. */
export const matrixDrawn =
  (drawn: Omit<React.ComponentProps<typeof Matrix>, 'width'>) =>
  ({ width }: { readonly width: number }) =>
    Matrix({ ...drawn, width })
