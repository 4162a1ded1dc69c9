import type { Day, FuzzyDate } from '@csto-record/domain'
import { dateInWords } from '#web/format/date.ts'
import { type Extent, firstDayOf, positionOf, yearTicks } from '#web/format/scale.ts'
import { record as words } from '#web/words/index.ts'
import { type DrawableSpan, SpanBar } from './span-bar.tsx'

const percent = (value: number) => `${value}%`

export interface SpanRow {
  readonly key: string
  readonly label: React.ReactNode
  readonly name: string
  readonly spans: readonly DrawableSpan[]
  /** Days on which a source shows the thing to be so, without saying since or until when. */
  readonly marks?: readonly FuzzyDate[]
}

/** Spans on a line of time, one row each: what is sure is full, what the dates leave open is hatched, what no source dates fades. */
export const SpanChart = ({
  rows,
  asOf,
  extent,
  caption,
}: {
  rows: readonly SpanRow[]
  asOf: Day
  extent: Extent
  caption: string
}) => {
  const ticks = yearTicks(extent)
  const lines = ticks.map((year) => percent(positionOf(firstDayOf(year), extent)))
  return (
    <figure className="spans">
      <svg width="0" height="0" aria-hidden="true" className="definitions">
        <defs>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line y2="5" />
          </pattern>
          <linearGradient id="to-future">
            <stop className="full" />
            <stop className="none" offset="1" />
          </linearGradient>
          <linearGradient id="to-past">
            <stop className="none" />
            <stop className="full" offset="1" />
          </linearGradient>
        </defs>
      </svg>
      {rows.map(({ key, label, name, spans, marks = [] }) => (
        <div className="row" key={key}>
          <span className="label">{label}</span>
          <svg height="24">
            <title>{name}</title>
            {lines.map((x) => (
              <line key={x} className="tick" x1={x} x2={x} y2="24" />
            ))}
            {spans.map((span) => (
              <SpanBar key={span.key} span={span} asOf={asOf} extent={extent} />
            ))}
            {marks.map((mark) => (
              <circle
                key={mark.edtf}
                className="mark"
                cx={percent(positionOf(mark.earliest ?? extent.from, extent))}
                cy="12"
                r="3.5"
              >
                <title>{dateInWords(mark)}</title>
              </circle>
            ))}
          </svg>
        </div>
      ))}
      <div className="row axis" aria-hidden="true">
        <span className="label" />
        <svg height="20">
          <title>{words.yearsAxis}</title>
          {ticks.map((year, position) => (
            <text key={year} x={lines[position]} y="14" textAnchor="middle">
              {year}
            </text>
          ))}
        </svg>
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
