import { textWidth } from '#web/components/figure/drawing/text-width.ts'

/** A dot with the name it would have beside it. */
export interface NamedDot {
  readonly key: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly radius: number
}
export interface PlacedLabel extends NamedDot {
  readonly labelX: number
  readonly anchor: 'start' | 'end'
}
interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
const meets = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top

/** Names for as many dots as have room beside them, in the order in which they are given; none over another or over an edge. */
export const placeLabels = (dots: readonly NamedDot[], width: number, size: number): readonly PlacedLabel[] => {
  const taken: Rectangle[] = []
  const placed: PlacedLabel[] = []
  for (const dot of dots) {
    const long = textWidth(dot.name, size)
    const sides = (['start', 'end'] as const).map((anchor) => {
      const labelX = anchor === 'start' ? dot.x + dot.radius + 4 : dot.x - dot.radius - 4
      const left = anchor === 'start' ? labelX : labelX - long
      return { anchor, labelX, box: { left, right: left + long, top: dot.y - size * 0.7, bottom: dot.y + size * 0.5 } }
    })
    const free = sides.find(
      ({ box }) => box.left >= 0 && box.right <= width && !taken.some((other) => meets(box, other)),
    )
    if (free === undefined) continue
    taken.push(free.box)
    placed.push({ ...dot, labelX: free.labelX, anchor: free.anchor })
  }
  return placed
}
