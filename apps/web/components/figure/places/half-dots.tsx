/** The radius of a half for so many, so that twice as many look like twice as many. */
export const radiusOf = (count: number, most: number, largest: number): number =>
  count === 0 ? 0 : Math.round((2.5 + (largest - 2.5) * Math.sqrt(count / most)) * 10) / 10

const half = (x: number, y: number, radius: number, side: 'left' | 'right'): string =>
  `M${x} ${y - radius}a${radius} ${radius} 0 0 ${side === 'left' ? 0 : 1} 0 ${2 * radius}z`

/** A place: the left half for those who met there, the right half for those who trained. */
export const HalfDots = ({ x, y, met, trained }: { x: number; y: number; met: number; trained: number }) => (
  <>
    {met > 0 && <path className="drawn-met" d={half(x, y, met, 'left')} />}
    {trained > 0 && <path className="drawn-trained" d={half(x, y, trained, 'right')} />}
  </>
)
