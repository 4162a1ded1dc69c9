import type { Day, End, FuzzyDate } from '@csto-record/domain'
import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { MarkedBar } from '#web/components/figure/drawing/marked-bar.tsx'
import { MarkedPoint } from '#web/components/figure/drawing/marked-point.tsx'
import { type DatedStretch, drawnDays, drawnSpan, type Extent, positionOf } from '#web/format/scale.ts'

/** A stretch of time to be drawn. */
export interface DrawableSpan {
  readonly key: string
  /** What it is, in words. */
  readonly title: string
  readonly start: FuzzyDate | null
  readonly end: End
  readonly href?: string
  /** The days that it surely holds and those that it may, where a question answers for each; else its dates tell. */
  readonly days?: readonly DatedStretch[]
  /** Days on which a source shows the thing to be so, without saying since or until when. */
  readonly attested?: readonly FuzzyDate[]
  /** The ends on which sources differ. */
  readonly disputed?: readonly ('start' | 'end')[]
}

export const barHeight = 14

/** One span: what is sure is full, what its dates leave open is hatched, an end that no source dates breaks off. */
export const SpanDatum = ({
  span,
  asOf,
  extent,
  y,
  left,
  right,
}: {
  span: DrawableSpan
  asOf: Day
  extent: Extent
  /** The upper edge of the bar. */
  y: number
  left: number
  right: number
}) => {
  const { title, href, start, end, days, attested = [], disputed = [] } = span
  const xOf = (percent: number) => tenth(left + (percent / 100) * (right - left))
  const xOfDay = (date: FuzzyDate | null) =>
    date === null ? left : xOf(positionOf(date.earliest ?? extent.from, extent))
  const { sure, open, fades } = days === undefined ? drawnSpan(start, end, asOf, extent) : drawnDays(days, extent)
  const boxOf = ({ at, width }: { at: number; width: number }) => ({
    x: xOf(at),
    y,
    // A day is to be seen, however long the years are.
    width: Math.max(1.5, tenth(xOf(at + width) - xOf(at))),
    height: barHeight,
  })
  const middle = y + barHeight / 2
  return (
    <Datum title={title} {...(href === undefined ? {} : { href })}>
      {open.map((part) => (
        <MarkedBar key={part.at} mark="possible" box={boxOf(part)} />
      ))}
      {sure.map((part) => (
        <MarkedBar key={part.at} mark="certain" box={boxOf(part)} />
      ))}
      {fades.map(({ at, towards }) => {
        const x = towards === 'future' ? xOf(at) : left
        const width = towards === 'future' ? right - x : xOf(at) - left
        return <MarkedBar key={towards} mark="unknown" towards={towards} box={{ x, y, width, height: barHeight }} />
      })}
      {attested.map((date) => (
        <MarkedPoint key={date.edtf} mark="attested" x={xOfDay(date)} y={middle} />
      ))}
      {disputed.map((which) => (
        <MarkedPoint
          key={which}
          mark="disputed"
          x={xOfDay(which === 'start' ? start : end === '..' ? null : end)}
          y={middle}
        />
      ))}
    </Datum>
  )
}
