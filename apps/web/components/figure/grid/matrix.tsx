import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { linesOf, textWidth } from '#web/components/figure/drawing/text-width.ts'
import { cellHeight, type MatrixCell, MatrixRow, nameLine } from './matrix-row.tsx'
import { StepKey, type Steps, stepKeyHeight } from './steps.tsx'
import { isNarrow } from './year-grid.ts'

interface Named {
  readonly key: string
  readonly name: string
}
interface Drawn {
  readonly label: string
  readonly rows: readonly Named[]
  readonly columns: readonly Named[]
  readonly cells: readonly MatrixCell[]
  readonly steps: Steps
  readonly stepTitle: string
  /** Whether the names of rows stand above their cells, not beside them: always, never, or on narrow drawings. */
  readonly namesAbove: boolean | 'narrow'
}

const [lettering, small] = [13.5, 12.5]
const widest = 52
/** Names of columns lean by 60 degrees: how far a text reaches to the right, and how high, for each unit of its length. */
const [across, up] = [0.5, 0.87]

/** Counts of rows by columns, darker where there are more, with the number in the cell where there is room. */
const Matrix = ({
  width,
  label,
  rows,
  columns,
  cells,
  steps,
  stepTitle,
  namesAbove: above,
}: Drawn & { width: number }) => {
  const namesAbove = above === 'narrow' ? isNarrow(width) : above
  const left = namesAbove ? 0 : Math.ceil(Math.max(...rows.map(({ name }) => textWidth(name, lettering)))) + 10
  const longest = Math.max(...columns.map(({ name }) => textWidth(name, small)))
  // The name of the last column needs room to its right.
  const step = Math.min(widest, (width - left - longest * across) / columns.length)
  const head = Math.ceil(longest * up) + 10
  let y = head
  const laid = rows.map(({ key, name }) => {
    const lines = namesAbove ? linesOf(name, lettering, width) : [name]
    const top = y + (namesAbove ? lines.length * nameLine : 0)
    y = top + cellHeight + 4
    return { key, lines, top }
  })
  const most = Math.max(...cells.map(({ count }) => count))
  const keyTop = y + 4
  return (
    <FigureSvg width={width} height={Math.ceil(keyTop + stepKeyHeight(stepTitle, steps, most, width))} label={label}>
      {columns.map(({ key, name }, position) => (
        <text
          key={key}
          className="drawn-text"
          transform={`translate(${tenth(left + (position + 0.5) * step)} ${head - 4})rotate(-60)`}
        >
          {name}
        </text>
      ))}
      {laid.map(({ key, lines, top }) => (
        <MatrixRow
          key={key}
          lines={lines}
          cells={cells.filter(({ row }) => row === key)}
          columnOf={(column) => columns.findIndex((one) => one.key === column)}
          top={top}
          left={left}
          right={left + step * columns.length}
          step={step}
          steps={steps}
          namesAbove={namesAbove}
        />
      ))}
      <StepKey top={keyTop} width={width} title={stepTitle} steps={steps} most={most} />
    </FigureSvg>
  )
}

/** A matrix, for whatever width. */
export const matrixDrawn =
  (drawn: Drawn) =>
  ({ width }: { readonly width: number }) =>
    Matrix({ ...drawn, width })
