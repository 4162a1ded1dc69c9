/** A rectangle in units of the drawing. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A number as drawings write it: to a tenth of a unit. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** Slanted lines that fill a rectangle, as path data: drawn out, since patterns need ids and many programs lose them. */
export const hatchIn = ({ x, y, width, height }: Box, gap = 4): string => {
  const lines: string[] = []
  for (let at = gap - height; at < width; at += gap) {
    const [from, to] = [Math.max(0, -at), Math.min(height, width - at)]
    if (to > from)
      lines.push(`M${tenth(x + at + from)} ${tenth(y + height - from)}L${tenth(x + at + to)} ${tenth(y + height - to)}`)
  }
  return lines.join('')
}

/** Slanted lines that fill a circle, as path data. */
export const hatchInCircle = (x: number, y: number, radius: number, gap = 2.5): string => {
  const lines: string[] = []
  // A line at a distance from the middle is a chord; all run from the lower left to the upper right.
  for (let away = gap * Math.ceil(-radius / gap); away < radius; away += gap) {
    const half = Math.sqrt(Math.max(0, radius ** 2 - away ** 2)) * Math.SQRT1_2
    const [middleX, middleY] = [x + away * Math.SQRT1_2, y + away * Math.SQRT1_2]
    if (half > 0)
      lines.push(`M${tenth(middleX - half)} ${tenth(middleY + half)}L${tenth(middleX + half)} ${tenth(middleY - half)}`)
  }
  return lines.join('')
}

/** Dots that fill a rectangle, as path data for a line with round ends. */
export const dotsIn = ({ x, y, width, height }: Box, gap = 4.5): string => {
  const dots: string[] = []
  for (let down = gap / 2; down < height; down += gap)
    for (let across = gap / 2; across < width; across += gap) dots.push(`M${tenth(x + across)} ${tenth(y + down)}h.01`)
  return dots.join('')
}

const pieces = [9, 6, 4, 2] as const
const pause = 3
/** The length of a bar that breaks off. */
export const brokenLength = pieces.reduce((sum, piece) => sum + piece + pause, 0)

/** A bar that breaks off in ever shorter pieces, from `at` towards the past or the future, not beyond `limit` units. */
export const brokenFrom = (
  at: number,
  towards: 'past' | 'future',
  limit: number,
): readonly Pick<Box, 'x' | 'width'>[] => {
  const found: Pick<Box, 'x' | 'width'>[] = []
  let gone = 0
  for (const piece of pieces) {
    if (gone + piece > limit) break
    found.push({ x: tenth(towards === 'future' ? at + gone : at - gone - piece), width: piece })
    gone += piece + pause
  }
  return found
}
