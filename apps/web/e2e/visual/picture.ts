import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const channels = [0, 1, 2] as const

/** A picture with each square of `factor` pixels made one, of their mean colour. What is left over at the edges goes. */
export const reduced = (picture: PNG, factor: number): PNG => {
  const small = new PNG({ width: Math.floor(picture.width / factor), height: Math.floor(picture.height / factor) })
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const target = 4 * (y * small.width + x)
      for (const channel of channels) {
        let sum = 0
        for (let row = y * factor; row < (y + 1) * factor; row += 1)
          for (let column = x * factor; column < (x + 1) * factor; column += 1)
            sum += picture.data[4 * (row * picture.width + column) + channel] ?? 0
        small.data[target + channel] = Math.round(sum / factor ** 2)
      }
      small.data[target + 3] = 255
    }
  }
  return small
}

/** How many pixels are not of the colour of the first one, the paper. */
const inked = ({ data }: PNG): number => {
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if (channels.some((channel) => Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0)) > 8)) count += 1
  return count
}

/**
 * How much of what is drawn stands otherwise: differing pixels over drawn ones, at half the size of what is kept, where
 * letters are grey and their edges are gone. 1 where the sizes differ.
 */
export const differenceBetween = (kept: PNG, now: PNG): number => {
  const [left, right] = [reduced(kept, 2), reduced(now, 2)]
  if (left.width !== right.width || left.height !== right.height) return 1
  const differing = pixelmatch(left.data, right.data, undefined, left.width, left.height, {
    threshold: 0.1,
    includeAA: true,
  })
  return differing / Math.max(1, inked(left), inked(right))
}
