import type { Day } from '@csto-record/domain'
import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import { linesOf, textWidth } from '#web/components/figure/drawing/text-width.ts'
import { axisHeight, YearAxis } from '#web/components/figure/drawing/year-axis.tsx'
import type { Extent } from '#web/format/scale.ts'
import { barHeight, type DrawableSpan, SpanDatum } from './span-datum.tsx'

export interface SpanRow {
  readonly key: string
  readonly name: string
  readonly href?: string
  readonly spans: readonly DrawableSpan[]
}

const lettering = 13.5
const line = 17
/** The least a row takes: a name and a bar beside it are targets for a finger. */
const least = 28
/** The share of the width that names may take beside the bars; longer ones break, or stand above. */
const most = 0.36

/** Where the names, rows and bars of a drawing stand. */
const laidOut = (rows: readonly SpanRow[], width: number) => {
  const widest = Math.max(0, ...rows.map(({ name }) => textWidth(name, lettering)))
  const beside = width > 500 || widest < width * most
  const left = beside ? Math.min(widest, width * most) + 14 : 0
  let y = 0
  const placed = rows.map((row) => {
    const lines = linesOf(row.name, lettering, beside ? left - 14 : width)
    const text = lines.length * line
    const height = beside ? Math.max(least, text + 11) : text + least
    const from = y
    y += height
    const textFrom = beside ? from + (height - text) / 2 : from + 6
    return { row, lines, textFrom, bar: beside ? from + (height - barHeight) / 2 : from + text + 9 }
  })
  return { placed, left, height: y }
}

/** Spans on a line of time, one row each, in the common grammar of figures. */
export const SpanDrawing = ({
  rows,
  asOf,
  extent,
  label,
  width,
}: {
  rows: readonly SpanRow[]
  asOf: Day
  extent: Extent
  label: string
  width: number
}) => {
  const { placed, left, height } = laidOut(rows, width)
  const linked = rows.some(({ href, spans }) => href !== undefined || spans.some((span) => span.href !== undefined))
  return (
    <FigureSvg width={width} height={height + axisHeight} label={label} linked={linked}>
      <YearAxis extent={extent} left={left} right={width} y={height} />
      {placed.map(({ row: { key, name, href, spans }, lines, textFrom, bar }) => {
        const text = lines.map((one, position) => (
          <text key={one} className="drawn-name" y={textFrom + 13 + position * line}>
            {one}
          </text>
        ))
        return (
          <g key={key}>
            {href === undefined ? (
              text
            ) : (
              <a href={href} aria-label={name}>
                {text}
              </a>
            )}
            {spans.map((span) => (
              <SpanDatum key={span.key} span={span} asOf={asOf} extent={extent} y={bar} left={left} right={width} />
            ))}
          </g>
        )
      })}
    </FigureSvg>
  )
}
