import type { CommitmentResult } from '@csto-record/queries'
import { tenth } from '#web/components/figure/drawing/fill.ts'
import { MarkedPoint } from '#web/components/figure/drawing/marked-point.tsx'

export type Outcome = CommitmentResult['outcome']

/**
 * What is reported of a promise, at a point: fulfilled is full, advanced half full, repeated hollow as plans are,
 * reversed full with a bar across; a cross where no source says anything of it.
 */
export const OutcomePoint = ({ outcome, x, y, radius }: { outcome: Outcome; x: number; y: number; radius: number }) => {
  if (outcome === 'no-follow-up') return <MarkedPoint mark="unknown" x={x} y={y} radius={radius} />
  if (outcome === 'restated') return <MarkedPoint mark="planned" x={x} y={y} radius={radius} />
  if (outcome === 'fulfilled') return <MarkedPoint mark="certain" x={x} y={y} radius={radius} />
  if (outcome === 'advanced')
    return (
      <>
        <MarkedPoint mark="planned" x={x} y={y} radius={radius} />
        <path
          className="drawn-full"
          d={`M${tenth(x)} ${tenth(y - radius)}a${radius} ${radius} 0 0 0 0 ${radius * 2}z`}
        />
      </>
    )
  return (
    <>
      <MarkedPoint mark="certain" x={x} y={y} radius={radius} />
      <rect
        className="drawn-paper"
        x={tenth(x - radius * 0.7)}
        y={tenth(y - radius * 0.22)}
        width={tenth(radius * 1.4)}
        height={tenth(radius * 0.44)}
      />
    </>
  )
}
