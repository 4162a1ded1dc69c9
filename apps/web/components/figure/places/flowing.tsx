import { Datum } from '#web/components/figure/drawing/datum.tsx'
import { MarkedPoint } from '#web/components/figure/drawing/marked-point.tsx'
import { linesOf, textWidth } from '#web/components/figure/drawing/text-width.ts'

export interface FlowingItem {
  readonly key: string
  readonly text: string
  readonly title: string
  readonly count: number
}
const size = 12.5
const line = 18
const cross = 13
const pause = 14

/** Where each of some words stands when they fill lines under a heading, and how high all of it is. */
export const flow = (heading: string, items: readonly FlowingItem[], width: number) => {
  const heads = linesOf(heading, size, width)
  let [x, y] = [0, heads.length * line]
  const placed = items.map((item) => {
    const room = cross + textWidth(item.text, size)
    if (x > 0 && x + room > width) {
      x = 0
      y += line
    }
    const at = { item, x, y }
    x += room + pause
    return at
  })
  return { heads, placed, height: items.length === 0 ? 0 : y + line }
}

/** What has no place in a drawing, in words beneath it, each behind the mark of what is not known. */
export const Flowing = ({
  heading,
  items,
  width,
  top,
}: {
  heading: string
  items: readonly FlowingItem[]
  width: number
  top: number
}) => {
  const { heads, placed } = flow(heading, items, width)
  return items.length === 0 ? null : (
    <>
      {heads.map((words, position) => (
        <text key={words} className="drawn-text" y={top + 12 + position * line}>
          {words}
        </text>
      ))}
      {placed.map(({ item, x, y }) => (
        <Datum key={item.key} title={item.title} count={item.count}>
          <MarkedPoint mark="unknown" x={x + 5} y={top + y + 8} radius={4} />
          <text className="drawn-text" x={x + cross} y={top + y + 12}>
            {item.text}
          </text>
        </Datum>
      ))}
    </>
  )
}
