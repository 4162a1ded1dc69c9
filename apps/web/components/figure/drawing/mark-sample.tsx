import type { Figure, FigureMark } from '#web/figures/definition.ts'
import { figures as words } from '#web/words/index.ts'
import { MarkedBar } from './marked-bar.tsx'
import { MarkedPoint } from './marked-point.tsx'

type MadeOf = Figure['madeOf']
const bar = 30
const point = 13
const height = 16

/** The size of a sample, in units of the drawing. */
export const sampleSize = (madeOf: MadeOf) => ({
  width: madeOf === 'bars' ? bar : madeOf === 'points' ? point : bar + 7 + point,
  height,
})

/** What a mark says. */
export const markWords = (mark: FigureMark, madeOf: MadeOf): string =>
  mark === 'unknown' && madeOf === 'bars' ? words.barMarks.unknown : words.marks[mark]

/** How a mark looks, as a bar, as a point or as both. */
export const MarkSample = ({ mark, madeOf }: { mark: FigureMark; madeOf: MadeOf }) => {
  // What is seen on a day is a point on a bar too.
  const isPoint = mark === 'attested' || (mark === 'disputed' && madeOf === 'bars')
  const left = madeOf === 'points' || (isPoint && madeOf !== 'bars') ? 0 : isPoint ? bar / 2 - point / 2 : bar + 7
  return (
    <>
      {madeOf !== 'points' && !isPoint && <MarkedBar mark={mark} box={{ x: 0, y: 2, width: bar, height: 12 }} />}
      {(madeOf !== 'bars' || isPoint) && <MarkedPoint mark={mark} x={left + point / 2} y={height / 2} radius={4.5} />}
    </>
  )
}
