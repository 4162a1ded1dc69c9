import { textWidth } from '#web/components/figure/drawing/text-width.ts'

/** A dot with the name it would have beside it. */
export interface NamedDot {
  readonly key: string
  readonly name: string
  readonly x: number
  readonly y: number
  /** How far the dot reaches to the left and to the right. */
  readonly reach: readonly [left: number, right: number]
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

const boxOf = ({ x, y, reach: [left, right] }: NamedDot): Rectangle => {
  const high = Math.max(left, right)
  return { left: x - left, right: x + right, top: y - high, bottom: y + high }
}

/**
 * Names for as many of the first `most` dots as have room beside them, in the order in which they are given; none over
 * another, over a dot or over an edge.
 */
export const placeLabels = (
  dots: readonly NamedDot[],
  most: number,
  width: number,
  size: number,
): readonly PlacedLabel[] => {
  const taken: { readonly of: string; readonly box: Rectangle }[] = dots.map((dot) => ({
    of: dot.key,
    box: boxOf(dot),
  }))
  const placed: PlacedLabel[] = []
  for (const dot of dots.slice(0, most)) {
    const long = textWidth(dot.name, size)
    const [toLeft, toRight] = dot.reach
    const sides = (['start', 'end'] as const).map((anchor) => {
      const labelX = anchor === 'start' ? dot.x + toRight + 5 : dot.x - toLeft - 5
      const left = anchor === 'start' ? labelX : labelX - long
      return { anchor, labelX, box: { left, right: left + long, top: dot.y - size * 0.7, bottom: dot.y + size * 0.5 } }
    })
    const free = sides.find(
      ({ box }) =>
        box.left >= 0 && box.right <= width && !taken.some((other) => other.of !== dot.key && meets(box, other.box)),
    )
    if (free === undefined) continue
    taken.push({ of: '', box: free.box })
    placed.push({ ...dot, labelX: free.labelX, anchor: free.anchor })
  }
  return placed
}
