import type { FigureMark } from '#web/figures/definition.ts'
import { numberInWords } from '#web/format/count.ts'
import { Datum } from './datum.tsx'
import { FigureSvg } from './figure-svg.tsx'
import { tenth } from './fill.ts'
import { MarkedPoint } from './marked-point.tsx'
import { Scenery } from './scenery.tsx'
import { linesOf } from './text-width.ts'

/** A thing in a tree: each stands right after what it stands under, and the others under that. */
export interface TreeNode {
  readonly key: string
  readonly name: string
  /** What it is, in words. */
  readonly title: string
  readonly href: string
  /** 1 at the top. */
  readonly depth: number
  readonly mark: FigureMark
  /** What the bar beside it shows. */
  readonly count: number
}
/** A tree under its heading. */
export interface Tree {
  readonly heading: string
  readonly nodes: readonly TreeNode[]
}

const lettering = 13.5
const line = 17
const least = 27
const indent = 20
const headingHeight = 30
const pause = 18

const laidOut = (trees: readonly Tree[], width: number, bars: number) => {
  let y = 0
  const placed = trees.map(({ heading, nodes }) => {
    const headingY = y
    y += headingHeight
    const rows = nodes.map((node) => {
      const x = node.depth * indent + 6
      const lines = linesOf(node.name, lettering, width - bars - x - 20)
      const height = Math.max(least, lines.length * line + 10)
      const from = y
      y += height
      return { node, lines, x, from, middle: from + height / 2 }
    })
    y += pause
    return { heading, headingY, rows }
  })
  return { placed, height: Math.max(0, y - pause) }
}
type Row = ReturnType<typeof laidOut>['placed'][number]['rows'][number]

/** The line that leads from what a thing stands under to it. */
const wayTo = (rows: readonly Row[], position: number, headingY: number): string => {
  const row = rows[position]
  if (row === undefined) return ''
  const above = rows.slice(0, position).findLast(({ node }) => node.depth < row.node.depth)
  if (above === undefined) return `M6 ${headingY + 22}V${tenth(row.middle)}H${row.x - 5}`
  return `M${above.x} ${tenth(above.middle + 5)}V${tenth(row.middle)}H${row.x - 5}`
}

/** Things that stand under one another, with a bar beside each for how many it counts. */
export const TreeDrawing = ({ trees, label, width }: { trees: readonly Tree[]; label: string; width: number }) => {
  const bars = width > 500 ? 170 : 76
  const number = 34
  const { placed, height } = laidOut(trees, width, bars)
  const most = Math.max(1, ...trees.flatMap(({ nodes }) => nodes.map(({ count }) => count)))
  const left = width - bars + 12
  const longest = bars - 12 - number
  return (
    <FigureSvg width={width} height={height} label={label} linked>
      {placed.map(({ heading, headingY, rows }) => (
        <g key={heading}>
          <text className="drawn-strong" y={headingY + 16}>
            {heading}
          </text>
          {rows.map(({ node, lines, x, from, middle }, position) => (
            <g key={node.key}>
              <path className="drawn-axis" d={wayTo(rows, position, headingY)} />
              <Datum title={node.title} href={node.href}>
                <MarkedPoint mark={node.mark} x={x} y={middle} />
                {lines.map((text, at) => (
                  <text
                    key={text}
                    className="drawn-name"
                    x={x + 12}
                    y={tenth(middle - (lines.length * line) / 2 + 13 + at * line)}
                  >
                    {text}
                  </text>
                ))}
                {/* A name is easier to hit than its letters. */}
                <rect
                  className="drawn-nothing"
                  x={x - 6}
                  y={from}
                  width={width - x + 6}
                  height={middle * 2 - from * 2}
                />
              </Datum>
              {node.count > 0 && (
                <Scenery>
                  <rect
                    className="drawn-soft"
                    x={left}
                    y={middle - 4}
                    width={Math.max(1, tenth((node.count / most) * longest))}
                    height="8"
                  />
                  <text className="drawn-text" x={tenth(left + (node.count / most) * longest + 5)} y={middle + 4.5}>
                    {numberInWords(node.count)}
                  </text>
                </Scenery>
              )}
            </g>
          ))}
        </g>
      ))}
    </FigureSvg>
  )
}
