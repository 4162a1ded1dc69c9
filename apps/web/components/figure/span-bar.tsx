import type { Day, End, FuzzyDate } from '@csto-record/domain'
import { type DatedStretch, drawnDays, drawnSpan, type Extent } from '#web/format/scale.ts'
import { spanInWords } from '#web/format/span.ts'

export interface DrawableSpan {
  readonly key: string
  readonly start: FuzzyDate | null
  readonly end: End
  readonly href?: string
  /** The days that it surely holds and those that it may, where a question answers for each; else its dates tell. */
  readonly days?: readonly DatedStretch[]
}

const fadeWidth = 5
const percent = (value: number) => `${value}%`

/** One span: what is sure is full, what its dates leave open is hatched, an end that no source dates fades. */
export const SpanBar = ({ span, asOf, extent }: { span: DrawableSpan; asOf: Day; extent: Extent }) => {
  const { sure, open, fades } =
    span.days === undefined ? drawnSpan(span.start, span.end, asOf, extent) : drawnDays(span.days, extent)
  const drawn = (
    <>
      <title>{spanInWords(span.start, span.end, asOf)}</title>
      {sure.map(({ at, width }) => (
        <rect key={at} className="sure" x={percent(at)} width={percent(width)} y="5" height="14" />
      ))}
      {open.map(({ at, width }) => (
        <rect key={at} className="unsure" x={percent(at)} width={percent(width)} y="5" height="14" />
      ))}
      {fades.map(({ at, towards }) => (
        <rect
          key={towards}
          className={`fade-${towards}`}
          x={percent(towards === 'past' ? Math.max(0, at - fadeWidth) : at)}
          width={percent(fadeWidth)}
          y="5"
          height="14"
        />
      ))}
    </>
  )
  return span.href === undefined ? (
    <g>{drawn}</g>
  ) : (
    <a href={span.href} aria-label={spanInWords(span.start, span.end, asOf)}>
      {drawn}
    </a>
  )
}
