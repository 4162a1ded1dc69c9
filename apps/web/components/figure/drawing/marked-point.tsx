import type { FigureMark } from '#web/figures/definition.ts'
import { hatchInCircle, tenth } from './fill.ts'

/**
 * One thing at a point, in the common grammar: certain is full, planned hollow, possible hatched, disputed a ring with
 * a dot of the colour of evidence, attested a thick ring, unknown a cross. `square` tells a second kind of things.
 */
export const MarkedPoint = ({
  mark,
  x,
  y,
  radius = 4,
  square = false,
}: {
  mark: FigureMark
  x: number
  y: number
  radius?: number
  square?: boolean
}) => {
  const [cx, cy] = [tenth(x), tenth(y)]
  if (mark === 'unknown')
    return (
      <path
        className="drawn-cross"
        d={`M${tenth(x - radius * 0.75)} ${tenth(y - radius * 0.75)}l${radius * 1.5} ${radius * 1.5}m0 ${-radius * 1.5}l${-radius * 1.5} ${radius * 1.5}`}
      />
    )
  const looks = {
    certain: 'drawn-full',
    planned: 'drawn-hollow',
    possible: 'drawn-hollow',
    attested: 'drawn-ring',
    disputed: 'drawn-disputed',
  }[mark]
  const inner = mark === 'certain' ? radius : radius - 0.6
  return (
    <>
      {/* On a bar, a day stands out by paper around it. */}
      {(mark === 'attested' || mark === 'disputed') && (
        <circle className="drawn-paper" cx={cx} cy={cy} r={radius + 2} />
      )}
      {square ? (
        <rect className={looks} x={tenth(x - inner)} y={tenth(y - inner)} width={inner * 2} height={inner * 2} />
      ) : (
        <circle className={looks} cx={cx} cy={cy} r={inner} />
      )}
      {mark === 'possible' && <path className="drawn-thin" d={hatchInCircle(x, y, inner)} />}
      {mark === 'disputed' && <path className="drawn-dots" d={`M${cx} ${cy}h.01`} />}
    </>
  )
}
