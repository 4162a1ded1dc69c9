import type { Box } from '#web/components/figure/drawing/fill.ts'
import { textWidth } from '#web/components/figure/drawing/text-width.ts'

/** From how many on each of the five steps of ink is drawn; a count of none is left empty. */
export type Steps = readonly [number, number, number, number, number]

/** The step of a count, from 1 to 5; 0 for none. */
export const stepOf = (count: number, steps: Steps): number => steps.filter((from) => count >= from).length

/** The steps that counts up to the largest reach, in figures: `1`, `2–4`, `20–47`. */
export const stepsInWords = (steps: Steps, most: number): readonly string[] =>
  steps
    .filter((from) => from <= Math.max(most, 1))
    .map((from, position) => {
      const to = Math.min((steps[position + 1] ?? Number.POSITIVE_INFINITY) - 1, Math.max(most, from))
      return to === from ? `${from}` : `${from}–${to}`
    })

/** A cell in the ink of its count. */
export const StepCell = ({ count, steps, box }: { count: number; steps: Steps; box: Box }) => (
  <rect className={`drawn-step-${stepOf(count, steps)}`} {...box} />
)

const size = 12.5
const line = 18
const square = 12

/** Where the words of a key stand: after its title, in lines no wider than the drawing. */
const laid = (title: string, words: readonly string[], width: number) => {
  let [x, y] = [textWidth(title, size) + 12, 16]
  const parts = words.map((text) => {
    const room = square + 4 + textWidth(text, size)
    if (x + room > width) {
      x = 0
      y += line
    }
    const at = { text, x, y }
    x += room + 12
    return at
  })
  return { parts, height: y + 8 }
}
/** How high the key is. */
export const stepKeyHeight = (title: string, steps: Steps, most: number, width: number): number =>
  laid(title, stepsInWords(steps, most), width).height

/** What the steps of ink mean, in figures beside each. */
export const StepKey = ({
  top,
  width,
  title,
  steps,
  most,
}: {
  top: number
  width: number
  title: string
  steps: Steps
  /** The largest count that is drawn. */
  most: number
}) => (
  <>
    <text className="drawn-text" y={top + 16}>
      {title}
    </text>
    {laid(title, stepsInWords(steps, most), width).parts.map(({ text, x, y }, position) => (
      <g key={text}>
        <rect className={`drawn-step-${position + 1}`} x={x} y={top + y - 10} width={square} height={square} />
        <text className="drawn-text" x={x + square + 4} y={top + y}>
          {text}
        </text>
      </g>
    ))}
  </>
)
