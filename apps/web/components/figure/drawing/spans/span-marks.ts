import type { Day } from '@csto-record/domain'
import { type FigureMark, figureMarks } from '#web/figures/definition.ts'
import { drawnDays, drawnSpan, type Extent } from '#web/format/scale.ts'
import type { DrawableSpan } from './span-datum.tsx'

/** The marks that some spans are drawn with, in the order of the key. */
export const spanMarks = (spans: readonly DrawableSpan[], asOf: Day, extent: Extent): readonly FigureMark[] => {
  const found = new Set<FigureMark>()
  for (const { start, end, days, attested = [], disputed = [] } of spans) {
    const { sure, open, fades } = days === undefined ? drawnSpan(start, end, asOf, extent) : drawnDays(days, extent)
    if (sure.length > 0) found.add('certain')
    if (open.length > 0) found.add('possible')
    if (fades.length > 0) found.add('unknown')
    if (attested.length > 0) found.add('attested')
    if (disputed.length > 0) found.add('disputed')
  }
  return figureMarks.filter((mark) => found.has(mark))
}
