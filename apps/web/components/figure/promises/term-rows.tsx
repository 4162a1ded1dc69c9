import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { FigureSvg } from '#web/components/figure/drawing/figure-svg.tsx'
import { OutcomeKey, outcomeKeyHeight, outcomesInOrder } from './outcome-key.tsx'
import { type Outcome, OutcomePoint } from './outcome-point.tsx'

/** A term with how many of its promises stand where, outcomes in their order. */
export interface TermRow {
  readonly key: string
  readonly name: string
  readonly counts: readonly { readonly outcome: Outcome; readonly count: number; readonly title: string }[]
}

const pitch = 14
const radius = 5
const line = 18
const apart = 10

/** A row for each term, and in it a mark for each promise. */
export const TermRows = ({ terms, width, label }: { terms: readonly TermRow[]; width: number; label: string }) => {
  const narrow = width < 500
  const left = narrow ? 0 : 150
  const across = Math.floor((width - left) / pitch)
  let y = 0
  const rows = terms.map((term) => {
    const total = term.counts.reduce((sum, { count }) => sum + count, 0)
    const top = y + (narrow ? line : 0)
    const height = Math.ceil(total / across) * pitch + 4
    const from = y
    y = top + height + apart
    return { term, from, top }
  })
  const told = outcomesInOrder.filter((outcome) =>
    terms.some(({ counts }) => counts.some((one) => one.outcome === outcome)),
  )
  return (
    <FigureSvg width={width} height={y + outcomeKeyHeight(told, width)} label={label}>
      {rows.map(({ term: { key, name, counts }, from, top }) => {
        let before = 0
        return (
          <g key={key}>
            <text className="drawn-name" y={narrow ? from + 13 : top + 12}>
              {name}
            </text>
            {counts.map(({ outcome, count, title }) => {
              const begins = before
              before += count
              return (
                <Datum key={outcome} title={title} count={count}>
                  {Array.from({ length: count }, (_, position) => begins + position).map((at) => (
                    <OutcomePoint
                      key={at}
                      outcome={outcome}
                      x={left + radius + 1 + (at % across) * pitch}
                      y={top + 8 + Math.floor(at / across) * pitch}
                      radius={radius}
                    />
                  ))}
                </Datum>
              )
            })}
          </g>
        )
      })}
      <OutcomeKey outcomes={told} top={y} width={width} />
    </FigureSvg>
  )
}

/** Terms with their promises, for whatever width. */
export const termsDrawn =
  (drawn: Omit<React.ComponentProps<typeof TermRows>, 'width'>) =>
  ({ width }: { readonly width: number }) =>
    TermRows({ ...drawn, width })
