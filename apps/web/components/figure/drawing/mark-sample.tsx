import type { FigureMark } from '#web/figures/definition.ts'
import { MarkedBar } from './marked-bar.tsx'
import { MarkedPoint } from './marked-point.tsx'

/** The size of a sample, in units of the drawing. */
export const sampleSize = { width: 52, height: 16 } as const

/** How a mark looks, as a bar and as a point: for keys. */
export const MarkSample = ({ mark }: { mark: FigureMark }) => (
  <>
    {mark !== 'attested' && <MarkedBar mark={mark} box={{ x: 0, y: 2, width: 30, height: 12 }} />}
    <MarkedPoint mark={mark} x={mark === 'attested' ? 15 : 43} y={8} radius={4.5} />
  </>
)
