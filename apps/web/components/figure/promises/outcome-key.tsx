import { textWidth } from '#web/components/figure/drawing/text-width.ts'
import { outcomes as words } from '#web/words/index.ts'
import { type Outcome, OutcomePoint } from './outcome-point.tsx'

const size = 12.5
const line = 20
/** The outcomes, in the order in which they are drawn and told. */
export const outcomesInOrder: readonly Outcome[] = ['fulfilled', 'advanced', 'restated', 'reversed', 'no-follow-up']

const laid = (outcomes: readonly Outcome[], width: number) => {
  let [x, y] = [0, 14]
  const parts = outcomes.map((outcome) => {
    const text = words.outcome[outcome]
    const room = 18 + textWidth(text, size)
    if (x > 0 && x + room > width) {
      x = 0
      y += line
    }
    const at = { outcome, text, x, y }
    x += room + 14
    return at
  })
  return { parts, height: y + 10 }
}
export const outcomeKeyHeight = (outcomes: readonly Outcome[], width: number): number => laid(outcomes, width).height

/** What the marks of outcomes mean. */
export const OutcomeKey = ({ outcomes, top, width }: { outcomes: readonly Outcome[]; top: number; width: number }) =>
  laid(outcomes, width).parts.map(({ outcome, text, x, y }) => (
    <g key={outcome}>
      <OutcomePoint outcome={outcome} x={x + 6} y={top + y - 4} radius={5} />
      <text className="drawn-text" x={x + 17} y={top + y}>
        {text}
      </text>
    </g>
  ))
