import type { FigureMark } from '#web/figures/definition.ts'
import { type Box, brokenFrom, dotsIn, hatchIn } from './fill.ts'

/**
 * A stretch of a bar in the common grammar: certain is full, possible hatched, planned hollow, disputed dotted; what is
 * unknown breaks off, `towards` the side on which nobody knows.
 */
export const MarkedBar = ({
  mark,
  box,
  towards = 'future',
}: {
  mark: Exclude<FigureMark, 'attested'>
  box: Box
  towards?: 'past' | 'future'
}) => {
  if (mark === 'certain') return <rect className="drawn-full" {...box} />
  if (mark === 'unknown')
    return brokenFrom(towards === 'future' ? box.x : box.x + box.width, towards, box.width).map(({ x, width }) => (
      <rect key={x} className="drawn-full" x={x} width={width} y={box.y} height={box.height} />
    ))
  // The outline lies within the bar, so that bars of each kind are equally high.
  const inner = { x: box.x + 0.5, y: box.y + 0.5, width: Math.max(0, box.width - 1), height: box.height - 1 }
  const outline = <rect className={mark === 'disputed' ? 'drawn-disputed' : 'drawn-hollow'} {...inner} />
  if (mark === 'planned') return outline
  return (
    <>
      {outline}
      {mark === 'possible' ? (
        <path className="drawn-lines" d={hatchIn(inner)} />
      ) : (
        <path className="drawn-dots" d={dotsIn(inner)} />
      )}
    </>
  )
}
