import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { StepCell, type Steps, stepOf } from './steps.tsx'

/** A cell that counts something of a row and a column. */
export interface MatrixCell {
  readonly row: string
  readonly column: string
  readonly count: number
  readonly title: string
}

export const cellHeight = 20
export const nameLine = 17
/** From how wide on a cell has room for its number. */
const writtenFrom = 18
/** From which step on a cell is so dark that its number is written in the colour of paper. */
const darkFrom = 4

/** The cells of a row under or beside its name. */
export const MatrixRow = ({
  lines,
  cells,
  columnOf,
  top,
  left,
  right,
  step,
  steps,
  namesAbove,
}: {
  lines: readonly string[]
  cells: readonly MatrixCell[]
  columnOf: (key: string) => number
  /** Where its cells begin. */
  top: number
  left: number
  right: number
  step: number
  steps: Steps
  namesAbove: boolean
}) => (
  <g>
    <path className="drawn-grid" d={`M${tenth(left)} ${top + cellHeight + 2}H${tenth(right)}`} />
    {lines.map((line, position) => (
      <text
        key={line}
        className="drawn-name"
        y={namesAbove ? top - 4 - (lines.length - 1 - position) * nameLine : top + 15}
      >
        {line}
      </text>
    ))}
    {cells.map(({ column, count, title }) => {
      const x = left + columnOf(column) * step
      return (
        <Datum key={column} title={title} count={count}>
          <StepCell
            count={count}
            steps={steps}
            box={{ x: tenth(x + 0.5), y: top, width: tenth(step - 1), height: cellHeight }}
          />
          {step >= writtenFrom && (
            <text
              className={stepOf(count, steps) >= darkFrom ? 'drawn-count-light' : 'drawn-count'}
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
