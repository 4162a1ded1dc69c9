import { tenth } from '#web/components/figure/drawing/fill.ts'
import { MarkedPoint } from '#web/components/figure/drawing/marked-point.tsx'
import type { FigureMark } from '#web/figures/definition.ts'

/** Three shapes for three sorts of things. */
export type Shape = 'circle' | 'square' | 'triangle'

const looks: Readonly<Record<FigureMark, string>> = {
  certain: 'drawn-full',
  possible: 'drawn-hollow',
  planned: 'drawn-hollow',
  attested: 'drawn-ring',
  disputed: 'drawn-disputed',
  unknown: 'drawn-cross',
}

/** A mark of the common grammar in one of three shapes. */
export const ShapedPoint = ({
  shape,
  mark,
  x,
  y,
  radius,
}: {
  shape: Shape
  mark: FigureMark
  x: number
  y: number
  radius: number
}) => {
  if (shape !== 'triangle') return <MarkedPoint mark={mark} x={x} y={y} radius={radius} square={shape === 'square'} />
  const side = radius * 1.1
  return (
    <>
      <path
        className={looks[mark]}
        d={`M${tenth(x)} ${tenth(y - side)}L${tenth(x + side)} ${tenth(y + side * 0.8)}H${tenth(x - side)}z`}
      />
      {mark === 'possible' && (
        <path
          className="drawn-thin"
          d={`M${tenth(x - side * 0.5)} ${tenth(y + side * 0.7)}L${tenth(x + side * 0.3)} ${tenth(y - side * 0.4)}`}
        />
      )}
      {mark === 'disputed' && <path className="drawn-dots" d={`M${tenth(x)} ${tenth(y + side * 0.2)}h.01`} />}
    </>
  )
}
